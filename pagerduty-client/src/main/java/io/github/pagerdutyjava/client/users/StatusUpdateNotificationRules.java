package io.github.pagerdutyjava.client.users;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.paging.Includes;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;

/**
 * How a user is told of the status updates of incidents, all of them: {@code GET
 * /users/{id}/status_update_notification_rules}, OAuth scope {@code users.read}.
 *
 * <pre>{@code
 * List<StatusUpdateNotificationRule> rules =
 *     client.users().statusUpdateNotificationRules("PEYSGVF").toList();
 * }</pre>
 */
public final class StatusUpdateNotificationRules extends StatusUpdateNotificationRuleQuery {

  private final StatusUpdateNotificationRulesApi api;
  private final String userId;

  StatusUpdateNotificationRules(StatusUpdateNotificationRulesApi api, String userId) {
    super(
        ListState.of(
            ListOperation.whole(
                "/users/{id}/status_update_notification_rules",
                query -> api.list(userId, query),
                StatusUpdateNotificationRule::id)));
    this.api = api;
    this.userId = userId;
  }

  /**
   * Returns one rule: {@code GET
   * /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}}, OAuth scope
   * {@code users.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public StatusUpdateNotificationRule get(String id, NotificationRuleInclude... include) {
    return api.get(userId, requireNonNull(id, "id"), Includes.of(include));
  }

  /**
   * Creates a rule and returns it: {@code POST /users/{id}/status_update_notification_rules}, OAuth
   * scope {@code users.write}.
   */
  public StatusUpdateNotificationRule create(NewStatusUpdateNotificationRule rule) {
    return api.create(userId, requireNonNull(rule, "rule"));
  }

  /**
   * Makes a rule be like this and returns it: {@code PUT
   * /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}}, OAuth scope
   * {@code users.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public StatusUpdateNotificationRule update(String id, NewStatusUpdateNotificationRule rule) {
    return api.update(userId, requireNonNull(id, "id"), requireNonNull(rule, "rule"));
  }

  /**
   * Deletes a rule: {@code DELETE
   * /users/{id}/status_update_notification_rules/{status_update_notification_rule_id}}, OAuth scope
   * {@code users.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public void delete(String id) {
    api.delete(userId, requireNonNull(id, "id"));
  }
}
