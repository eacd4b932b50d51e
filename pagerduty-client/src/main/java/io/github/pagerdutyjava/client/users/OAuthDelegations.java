package io.github.pagerdutyjava.client.users;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;

/**
 * What a user lets applications do in their name: {@code GET /users/{id}/oauth_delegations}, OAuth
 * scope {@code oauth_delegations.read}.
 *
 * <pre>{@code
 * for (OAuthDelegation delegation : client.users().oauthDelegations("PEYSGVF")) {
 *   System.out.println(delegation.clientId() + " until " + delegation.expiresAt());
 * }
 * }</pre>
 */
public final class OAuthDelegations extends OAuthDelegationQuery {

  private final OAuthDelegationsApi api;
  private final String userId;

  OAuthDelegations(OAuthDelegationsApi api, String userId) {
    super(
        ListState.of(
            ListOperation.cursor(
                "/users/{id}/oauth_delegations",
                query -> api.list(userId, query),
                OAuthDelegation::id)));
    this.api = api;
    this.userId = userId;
  }

  /**
   * Returns one delegation: {@code GET /users/{id}/oauth_delegations/{delegation_id}}, OAuth scope
   * {@code oauth_delegations.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public OAuthDelegation get(String id) {
    return api.get(userId, requireNonNull(id, "id"));
  }
}
