package io.github.pagerdutyjava.client.users;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.paging.Includes;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.Parameters;

/**
 * When a user is reached how, all of them: {@code GET /users/{id}/notification_rules}, OAuth scope
 * {@code users:contact_methods.read}.
 *
 * <pre>{@code
 * for (NotificationRule rule : client.users().notificationRules("PEYSGVF").urgency(Urgency.HIGH)) {
 *   System.out.println(rule.startDelayInMinutes() + " minutes: " + rule.summary());
 * }
 * }</pre>
 */
public final class NotificationRules extends NotificationRuleQuery {

  private final NotificationRulesApi api;
  private final String userId;

  NotificationRules(NotificationRulesApi api, String userId) {
    super(
        ListState.of(
            ListOperation.whole(
                "/users/{id}/notification_rules",
                query -> api.list(userId, query),
                NotificationRule::id),
            Parameters.none().with("urgency", "all")));
    this.api = api;
    this.userId = userId;
  }

  /**
   * Returns one rule: {@code GET /users/{id}/notification_rules/{notification_rule_id}}, OAuth
   * scope {@code users:contact_methods.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public NotificationRule get(String id, NotificationRuleInclude... include) {
    return api.get(userId, requireNonNull(id, "id"), Includes.of(include));
  }

  /**
   * Creates a rule and returns it: {@code POST /users/{id}/notification_rules}, OAuth scope {@code
   * users:contact_methods.write}.
   */
  public NotificationRule create(NewNotificationRule rule) {
    return api.create(userId, requireNonNull(rule, "rule"));
  }

  /**
   * Makes a rule be like this and returns it: {@code PUT
   * /users/{id}/notification_rules/{notification_rule_id}}, OAuth scope {@code
   * users:contact_methods.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public NotificationRule update(String id, NewNotificationRule rule) {
    return api.update(userId, requireNonNull(id, "id"), requireNonNull(rule, "rule"));
  }

  /**
   * Deletes a rule: {@code DELETE /users/{id}/notification_rules/{notification_rule_id}}, OAuth
   * scope {@code users:contact_methods.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public void delete(String id) {
    api.delete(userId, requireNonNull(id, "id"));
  }
}
