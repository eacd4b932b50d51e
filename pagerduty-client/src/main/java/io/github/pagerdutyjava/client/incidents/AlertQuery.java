package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * Alerts of one incident; immutable, every method returns a copy. Different filters must all fit,
 * of the values of one filter any.
 *
 * <pre>{@code
 * Paged<Alert> open = client.incidents().alerts("PT4KHLK").statuses(AlertStatus.TRIGGERED);
 * }</pre>
 */
public sealed class AlertQuery extends PagedQuery<Alert, AlertQuery> permits Alerts {

  AlertQuery(ListState<Alert> state) {
    super(state);
  }

  @Override
  protected final AlertQuery copy(ListState<Alert> state) {
    return new AlertQuery(state);
  }

  /** Returns a copy that selects the alert with this key. */
  public final AlertQuery alertKey(String alertKey) {
    return with("alert_key", alertKey);
  }

  /** Returns a copy that selects alerts in these statuses. */
  public final AlertQuery statuses(AlertStatus... statuses) {
    return withAll("statuses[]", (Object[]) statuses);
  }

  /** Returns a copy that lists in this order. */
  public final AlertQuery sortBy(AlertOrder order) {
    return with("sort_by", order);
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public final AlertQuery include(AlertInclude... include) {
    return withAll("include[]", (Object[]) include);
  }
}
