package io.github.pagerdutyjava.client.users;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.audit.AuditRecordQuery;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.Includes;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.subscriptions.Subscriptions;

/**
 * The users of the account: {@code GET /users}, OAuth scope {@code users.read}.
 *
 * <pre>{@code
 * for (User user : client.users().include(UserInclude.CONTACT_METHODS)) {
 *   System.out.println(user.email());
 * }
 * }</pre>
 *
 * <p>The list is complete up to the 10,000 that PagerDuty pages through; beyond, it throws an
 * {@link io.github.pagerdutyjava.IncompleteListException} that says how to narrow it.
 */
public final class Users extends UserQuery {

  private final UsersApi api;

  @Internal
  public Users(Connection connection) {
    this(connection.api(UsersApi.class));
  }

  private Users(UsersApi api) {
    super(ListState.of(ListOperation.of("/users", api::list, User::id)));
    this.api = api;
  }

  /**
   * Returns one user: {@code GET /users/{id}}, OAuth scope {@code users.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public User get(String id, UserInclude... include) {
    return api.get(requireNonNull(id, "id"), Includes.of(include));
  }

  /**
   * Returns the user whose credentials these are: {@code GET /users/me}, which PagerDuty gives to
   * user API keys and OAuth tokens of users only.
   *
   * @throws io.github.pagerdutyjava.ApiException if the credentials are not those of a user
   */
  public User me(UserInclude... include) {
    return api.me(Includes.of(include));
  }

  /**
   * Returns what was changed of a user, the latest first, of the last 24 hours unless times are
   * given: {@code GET /users/{id}/audit/records}, OAuth scope {@code audit_records.read}.
   */
  public AuditRecordQuery auditRecords(String id) {
    requireNonNull(id, "id");
    return AuditRecordQuery.of(
        "/users/{id}/audit/records", id, query -> api.auditRecords(id, query));
  }

  /**
   * Returns of what a user is told, which {@code subscribe} and {@code unsubscribe} change: {@code
   * GET /users/{id}/notification_subscriptions}, {@code POST
   * /users/{id}/notification_subscriptions} and {@code POST
   * /users/{id}/notification_subscriptions/unsubscribe}, OAuth scopes {@code subscribers.read} and
   * {@code subscribers.write}.
   */
  public Subscriptions subscriptions(String id) {
    requireNonNull(id, "id");
    return Subscriptions.of(
        "/users/{id}/notification_subscriptions",
        id,
        query -> api.subscriptions(id, query),
        to -> api.subscribe(id, to),
        from -> api.unsubscribe(id, from));
  }
}
