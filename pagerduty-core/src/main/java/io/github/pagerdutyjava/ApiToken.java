package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.HeaderText;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import okio.ByteString;

/** The credentials of an API key. */
final class ApiToken implements Credentials {

  private final Secret authorization;
  private final ByteString identity;

  ApiToken(String token) {
    String checked = HeaderText.require("token", Objects.requireNonNull(token, "token").strip());
    if (checked.isEmpty()) {
      throw new IllegalArgumentException("token: must not be blank");
    }
    if (checked.indexOf(' ') >= 0) {
      throw new IllegalArgumentException(
          "token: holds a space; give the key alone, without the scheme of the header");
    }
    if (checked.indexOf('"') >= 0 || checked.indexOf('\'') >= 0) {
      throw new IllegalArgumentException("token: holds a quotation mark; give the key alone");
    }
    this.authorization = Secret.of("Token token=" + checked);
    this.identity = ByteString.encodeString("Token " + checked, StandardCharsets.UTF_8).sha256();
  }

  @Override
  public String authorization() {
    return authorization.reveal();
  }

  /** A hash, so that the key of a budget is no place where the token could leak. */
  @Override
  public Object identity() {
    return identity;
  }

  @Override
  public String toString() {
    return "Credentials[apiToken=***]";
  }
}
