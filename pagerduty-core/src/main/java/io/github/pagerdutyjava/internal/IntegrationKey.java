package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.Secret;
import java.nio.charset.StandardCharsets;
import okio.ByteString;

/** A key that travels in the body or the URL: a budget is kept for it, and no text shows it. */
final class IntegrationKey implements Credentials {

  private final Secret key;
  private final ByteString identity;

  IntegrationKey(Secret key) {
    this.key = key;
    this.identity = ByteString.encodeString("Key " + key.reveal(), StandardCharsets.UTF_8).sha256();
  }

  @Override
  public String authorization() {
    return key.reveal();
  }

  @Override
  public Object identity() {
    return identity;
  }

  @Override
  public String toString() {
    return "Credentials[integrationKey=***]";
  }
}
