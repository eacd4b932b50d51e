package io.github.pagerdutyjava.client.notifications;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;
import java.time.ZoneId;

/**
 * Notifications of a range of time, the latest first; immutable, every method returns a copy.
 *
 * <pre>{@code
 * Paged<Notification> calls =
 *     client.notifications().between(monday, sunday).filter(NotificationType.PHONE);
 * }</pre>
 */
public final class NotificationQuery extends PagedQuery<Notification, NotificationQuery> {

  NotificationQuery(ListState<Notification> state) {
    super(state);
  }

  @Override
  protected NotificationQuery copy(ListState<Notification> state) {
    return new NotificationQuery(state);
  }

  /** Returns a copy that selects notifications that went this way. */
  public NotificationQuery filter(NotificationType type) {
    return with("filter", type);
  }

  /**
   * Returns a copy for whose answers PagerDuty uses this zone; which notifications fit is the same.
   */
  public NotificationQuery timeZone(ZoneId timeZone) {
    return with("time_zone", timeZone);
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public NotificationQuery include(NotificationInclude... include) {
    return withAll("include[]", (Object[]) include);
  }
}
