package io.github.pagerdutyjava.client.users;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * How a user is told that their on-call duty begins or ends, all of them: {@code GET
 * /users/{id}/oncall_handoff_notification_rules}, OAuth scope {@code users.read}.
 *
 * <pre>{@code
 * List<HandoffNotificationRule> rules =
 *     client.users().handoffNotificationRules("PEYSGVF").toList();
 * }</pre>
 */
public final class HandoffNotificationRules
    extends PagedQuery<HandoffNotificationRule, HandoffNotificationRules> {

  private final HandoffNotificationRulesApi api;
  private final String userId;

  HandoffNotificationRules(HandoffNotificationRulesApi api, String userId) {
    this(
        api,
        userId,
        ListState.of(
            ListOperation.whole(
                "/users/{id}/oncall_handoff_notification_rules",
                query -> api.list(userId),
                HandoffNotificationRule::id)));
  }

  private HandoffNotificationRules(
      HandoffNotificationRulesApi api, String userId, ListState<HandoffNotificationRule> state) {
    super(state);
    this.api = api;
    this.userId = userId;
  }

  @Override
  protected HandoffNotificationRules copy(ListState<HandoffNotificationRule> state) {
    return new HandoffNotificationRules(api, userId, state);
  }

  /**
   * Returns one rule: {@code GET
   * /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}}, OAuth
   * scope {@code users.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public HandoffNotificationRule get(String id) {
    return api.get(userId, requireNonNull(id, "id"));
  }

  /**
   * Creates a rule and returns it: {@code POST /users/{id}/oncall_handoff_notification_rules},
   * OAuth scope {@code users.write}.
   */
  public HandoffNotificationRule create(NewHandoffNotificationRule rule) {
    return api.create(userId, requireNonNull(rule, "rule"));
  }

  /**
   * Makes a rule be like this and returns it: {@code PUT
   * /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}}, OAuth
   * scope {@code users.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public HandoffNotificationRule update(String id, NewHandoffNotificationRule rule) {
    return api.update(userId, requireNonNull(id, "id"), requireNonNull(rule, "rule"));
  }

  /**
   * Deletes a rule: {@code DELETE
   * /users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}}, OAuth
   * scope {@code users.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public void delete(String id) {
    api.delete(userId, requireNonNull(id, "id"));
  }
}
