package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.Secret;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An access token and what came with it; {@code toString()} shows no secret.
 *
 * @param value what authorises a call
 * @param refreshToken what gets the next token; null for an app's token, which needs none
 * @param scopes the scopes that PagerDuty granted
 * @param issuedAt when it was asked for
 * @param expiresAt when it ends
 * @param owner whose it is; null where that is not known
 */
public record AccessToken(
    Secret value,
    @Nullable Secret refreshToken,
    Set<String> scopes,
    Instant issuedAt,
    Instant expiresAt,
    @Nullable TokenOwner owner) {

  @Internal
  public AccessToken {
    scopes = Set.copyOf(scopes);
  }

  /**
   * Returns the token of a text that {@link #toJson()} made, perhaps in another version of the SDK.
   *
   * @throws IllegalArgumentException if it is anything else; the message does not quote it
   */
  public static AccessToken parse(Secret json) {
    return TokenText.parse(Objects.requireNonNull(json, "json"));
  }

  /**
   * Returns the whole token as a JSON text, for a {@link TokenStore}; the refresh token is in it
   * too.
   */
  public Secret toJson() {
    return TokenText.of(this);
  }
}
