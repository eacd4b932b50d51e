package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user lets an application do in their name, by a token of it.
 *
 * @param id the id
 * @param status whether the token can still be used
 * @param clientId the application
 * @param delegationType what the token was given to; null where PagerDuty calls it {@code type}
 * @param type the same; {@link #kind()} reads either
 * @param scope the OAuth scopes, apart by spaces
 * @param createdAt when it was given
 * @param expiresAt when it ends by itself
 * @param self the address in the REST API
 * @param extra what else PagerDuty sent
 */
public record OAuthDelegation(
    String id,
    @Nullable DelegationStatus status,
    @Nullable String clientId,
    @Nullable DelegationType delegationType,
    @Nullable DelegationType type,
    @Nullable String scope,
    @Nullable Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable String self,
    Map<String, Object> extra) {

  @Internal
  public OAuthDelegation {}

  /** Returns what the token was given to; null when PagerDuty did not say. */
  public @Nullable DelegationType kind() {
    return delegationType == null ? type : delegationType;
  }
}
