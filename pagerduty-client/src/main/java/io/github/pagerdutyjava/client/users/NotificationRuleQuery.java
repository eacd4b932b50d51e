package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.model.Urgency;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * Notification rules of a user; immutable, every method returns a copy.
 *
 * <pre>{@code
 * Paged<NotificationRule> rules =
 *     client.users().notificationRules("PEYSGVF").urgency(LOW).include(CONTACT_METHODS);
 * }</pre>
 */
public sealed class NotificationRuleQuery
    extends PagedQuery<NotificationRule, NotificationRuleQuery> permits NotificationRules {

  NotificationRuleQuery(ListState<NotificationRule> state) {
    super(state);
  }

  @Override
  protected final NotificationRuleQuery copy(ListState<NotificationRule> state) {
    return new NotificationRuleQuery(state);
  }

  /** Returns a copy that selects rules for incidents of this urgency, where it was of any. */
  public final NotificationRuleQuery urgency(Urgency urgency) {
    return with("urgency", urgency);
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public final NotificationRuleQuery include(NotificationRuleInclude... include) {
    return withAll("include[]", (Object[]) include);
  }
}
