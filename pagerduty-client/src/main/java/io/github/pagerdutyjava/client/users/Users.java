package io.github.pagerdutyjava.client.users;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.client.audit.AuditRecordQuery;
import io.github.pagerdutyjava.client.licenses.License;
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

  private final Connection connection;
  private final UsersApi api;

  @Internal
  public Users(Connection connection) {
    this(connection, connection.api(UsersApi.class));
  }

  private Users(Connection connection, UsersApi api) {
    super(ListState.of(ListOperation.of("/users", api::list, User::id)));
    this.connection = connection;
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
   * Creates a user, whom PagerDuty invites by email, and returns it: {@code POST /users}, OAuth
   * scope {@code users.write}, acting as the client's {@code From}.
   */
  public User create(NewUser user) {
    return api.create(requireNonNull(user, "user"));
  }

  /**
   * Gives a user this name and email address, and what else is set, and returns it: {@code PUT
   * /users/{id}}, OAuth scope {@code users.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public User update(String id, NewUser user) {
    return api.update(requireNonNull(id, "id"), requireNonNull(user, "user"));
  }

  /**
   * Deletes a user: {@code DELETE /users/{id}}, OAuth scope {@code users.write}. Where the account
   * has offboarding, PagerDuty then reassigns their incidents, which may take longer than the call.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws io.github.pagerdutyjava.ApiException if incidents are assigned to them and the account
   *     has no offboarding
   */
  public void delete(String id) {
    api.delete(requireNonNull(id, "id"));
  }

  /**
   * Returns how a user can be reached: {@code GET /users/{id}/contact_methods}, OAuth scope {@code
   * users:contact_methods.read}.
   */
  public ContactMethods contactMethods(String userId) {
    return new ContactMethods(
        connection.api(ContactMethodsApi.class), requireNonNull(userId, "userId"));
  }

  /**
   * Returns when a user is reached how: {@code GET /users/{id}/notification_rules}, OAuth scope
   * {@code users:contact_methods.read}.
   */
  public NotificationRules notificationRules(String userId) {
    return new NotificationRules(
        connection.api(NotificationRulesApi.class), requireNonNull(userId, "userId"));
  }

  /**
   * Returns how a user is told that their on-call duty begins or ends: {@code GET
   * /users/{id}/oncall_handoff_notification_rules}, OAuth scope {@code users.read}.
   */
  public HandoffNotificationRules handoffNotificationRules(String userId) {
    return new HandoffNotificationRules(
        connection.api(HandoffNotificationRulesApi.class), requireNonNull(userId, "userId"));
  }

  /**
   * Returns how a user is told of the status updates of incidents: {@code GET
   * /users/{id}/status_update_notification_rules}, OAuth scope {@code users.read}.
   */
  public StatusUpdateNotificationRules statusUpdateNotificationRules(String userId) {
    return new StatusUpdateNotificationRules(
        connection.api(StatusUpdateNotificationRulesApi.class), requireNonNull(userId, "userId"));
  }

  /**
   * Returns what a user lets applications do in their name: {@code GET
   * /users/{id}/oauth_delegations}, OAuth scope {@code oauth_delegations.read}.
   */
  public OAuthDelegations oauthDelegations(String userId) {
    return new OAuthDelegations(
        connection.api(OAuthDelegationsApi.class), requireNonNull(userId, "userId"));
  }

  /**
   * Returns the sessions of a user: {@code GET /users/{id}/sessions}, OAuth scope {@code
   * users:sessions.read}.
   *
   * @deprecated PagerDuty replaces sessions by OAuth delegations: {@link #oauthDelegations}.
   */
  @Deprecated
  public UserSessions sessions(String userId) {
    return new UserSessions(
        connection.api(UserSessionsApi.class), requireNonNull(userId, "userId"));
  }

  /**
   * Returns the license that a user has: {@code GET /users/{id}/license}, OAuth scope {@code
   * licenses.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such user
   */
  public License license(String userId) {
    return api.license(requireNonNull(userId, "userId"));
  }

  /**
   * Ends the addresses of a user's on-call calendar at once and returns the key of the new ones:
   * {@code POST /users/{id}/regenerate_private_url_key}, OAuth scope {@code users.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such user
   * @throws io.github.pagerdutyjava.PermissionException if the user is another and the credentials
   *     are no administrator's
   */
  public Secret regeneratePrivateUrlKey(String userId) {
    return api.regeneratePrivateUrlKey(requireNonNull(userId, "userId"));
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
