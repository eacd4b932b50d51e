package io.github.pagerdutyjava.oauth;

import java.time.Duration;
import java.time.Instant;

/** A token in use, whose age is counted by a clock that never jumps. */
final class Held {

  private static final Duration OLDEST = Duration.ofDays(2 * 365);

  private final AccessToken token;
  private final String authorization;
  private final long staleAt;
  private final long expiredAt;

  private Held(AccessToken token, long issuedAt) {
    Lifetime lifetime = new Lifetime(Duration.between(token.issuedAt(), token.expiresAt()));
    this.token = token;
    this.authorization = "Bearer " + token.value().reveal();
    this.staleAt = issuedAt + lifetime.fresh().toNanos();
    this.expiredAt = issuedAt + lifetime.usable().toNanos();
  }

  /** Returns a token that was asked for at this moment of the clock that never jumps. */
  static Held issued(AccessToken token, long nanoTime) {
    return new Held(token, nanoTime);
  }

  /** Returns a stored token, as old as its dates say; one from the future is new. */
  static Held stored(AccessToken token, Instant now, long nanoTime) {
    Duration age = Duration.between(token.issuedAt(), now);
    if (age.isNegative()) {
      return issued(token, nanoTime);
    }
    return issued(token, nanoTime - (age.compareTo(OLDEST) < 0 ? age : OLDEST).toNanos());
  }

  AccessToken token() {
    return token;
  }

  String authorization() {
    return authorization;
  }

  boolean fresh(long nanoTime) {
    return nanoTime - staleAt < 0;
  }

  boolean usable(long nanoTime) {
    return nanoTime - expiredAt < 0;
  }
}
