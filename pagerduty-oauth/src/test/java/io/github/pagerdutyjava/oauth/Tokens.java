package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Made-up keys and tokens. */
final class Tokens {

  static final Instant ISSUED = Instant.parse("2026-11-21T08:00:00Z");
  static final TokenKey KEY =
      new TokenKey("client", "us.acme", Set.of("incidents.read", "services.read"));

  private Tokens() {}

  static AccessToken ofApp(String value) {
    return ofApp(value, ISSUED);
  }

  static AccessToken ofApp(String value, Instant issued) {
    return new AccessToken(
        Secret.of(value), null, KEY.scopes(), issued, issued.plus(Duration.ofDays(1)), null);
  }

  static AccessToken ofUser(String value, String refreshToken) {
    return new AccessToken(
        Secret.of(value),
        Secret.of(refreshToken),
        KEY.scopes(),
        ISSUED,
        ISSUED.plus(Duration.ofDays(1)),
        new TokenOwner(Region.EU, "acme", "PACCOUNT", "PUSER"));
  }
}
