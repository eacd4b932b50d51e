package io.github.pagerdutyjava.client.users;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * The sessions of a user, all of them: {@code GET /users/{id}/sessions}, OAuth scope {@code
 * users:sessions.read}.
 *
 * @deprecated PagerDuty replaces sessions by OAuth delegations: {@link Users#oauthDelegations}.
 */
@Deprecated
public final class UserSessions extends PagedQuery<UserSession, UserSessions> {

  private final UserSessionsApi api;
  private final String userId;

  UserSessions(UserSessionsApi api, String userId) {
    this(
        api,
        userId,
        ListState.of(
            ListOperation.whole(
                "/users/{id}/sessions",
                query -> api.list(userId),
                session -> session.type() + " " + session.id())));
  }

  private UserSessions(UserSessionsApi api, String userId, ListState<UserSession> state) {
    super(state);
    this.api = api;
    this.userId = userId;
  }

  @Override
  protected UserSessions copy(ListState<UserSession> state) {
    return new UserSessions(api, userId, state);
  }

  /**
   * Returns one session: {@code GET /users/{id}/sessions/{type}/{session_id}}, OAuth scope {@code
   * users:sessions.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this type and id
   */
  public UserSession get(UserSessionType type, String id) {
    return api.get(userId, Arguments.value("type", type), requireNonNull(id, "id"));
  }

  /**
   * Ends one session: {@code DELETE /users/{id}/sessions/{type}/{session_id}}, OAuth scope {@code
   * users:sessions.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this type and id
   */
  public void delete(UserSessionType type, String id) {
    api.delete(userId, Arguments.value("type", type), requireNonNull(id, "id"));
  }

  /**
   * Ends all sessions: {@code DELETE /users/{id}/sessions}, OAuth scope {@code
   * users:sessions.write}.
   */
  public void deleteAll() {
    api.deleteAll(userId);
  }
}
