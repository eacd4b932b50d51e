package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * Status update notification rules of a user; immutable, every method returns a copy.
 *
 * <pre>{@code
 * Paged<StatusUpdateNotificationRule> rules =
 *     client.users().statusUpdateNotificationRules("PEYSGVF").include(CONTACT_METHODS);
 * }</pre>
 */
public sealed class StatusUpdateNotificationRuleQuery
    extends PagedQuery<StatusUpdateNotificationRule, StatusUpdateNotificationRuleQuery>
    permits StatusUpdateNotificationRules {

  StatusUpdateNotificationRuleQuery(ListState<StatusUpdateNotificationRule> state) {
    super(state);
  }

  @Override
  protected final StatusUpdateNotificationRuleQuery copy(
      ListState<StatusUpdateNotificationRule> state) {
    return new StatusUpdateNotificationRuleQuery(state);
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public final StatusUpdateNotificationRuleQuery include(NotificationRuleInclude... include) {
    return withAll("include[]", (Object[]) include);
  }
}
