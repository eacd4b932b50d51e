package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Secret;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What the token endpoint answers.
 *
 * @param accessToken what authorises a call
 * @param refreshToken what gets the next token
 * @param idToken who logged in, signed
 * @param scope the granted scopes, separated by spaces
 * @param expiresIn in how many seconds the token ends; a number, or whatever a server writes
 */
record TokenAnswer(
    @Nullable Secret accessToken,
    @Nullable Secret refreshToken,
    @Nullable Secret idToken,
    @Nullable String scope,
    @Nullable Object expiresIn) {

  /** Returns the granted scopes: those that were asked for where the answer does not say. */
  Set<String> granted(Set<String> asked) {
    if (scope == null) {
      return asked;
    }
    Set<String> granted = new LinkedHashSet<>();
    StringTokenizer words = new StringTokenizer(scope);
    while (words.hasMoreTokens()) {
      granted.add(words.nextToken());
    }
    return granted;
  }

  /**
   * Returns the token of an answer that has one.
   *
   * @param asked the scopes that were asked for
   * @param start when the answer was asked for
   * @param refresh what gets the next token, or null
   * @param owner whose it is, or null
   */
  AccessToken token(
      Set<String> asked, Instant start, @Nullable Secret refresh, @Nullable TokenOwner owner) {
    Instant end = start.plus(Lifetime.of(expiresIn).total());
    return new AccessToken(
        Objects.requireNonNull(accessToken), refresh, granted(asked), start, end, owner);
  }

  /** Returns the refresh token, or where none came, this one, which then goes on to serve. */
  @Nullable Secret refreshTokenOr(@Nullable Secret old) {
    return refreshToken == null || refreshToken.reveal().isBlank() ? old : refreshToken;
  }
}
