package io.github.pagerdutyjava.client.maintenancewindows;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * Maintenance windows; immutable, every method returns a copy. Different filters must all fit, of
 * the values of one filter any.
 *
 * <pre>{@code
 * Paged<MaintenanceWindow> running =
 *     client.maintenanceWindows().serviceIds("PIJ90N7").filter(MaintenanceWindowFilter.ONGOING);
 * }</pre>
 */
public sealed class MaintenanceWindowQuery
    extends PagedQuery<MaintenanceWindow, MaintenanceWindowQuery> permits MaintenanceWindows {

  MaintenanceWindowQuery(ListState<MaintenanceWindow> state) {
    super(state);
  }

  @Override
  protected final MaintenanceWindowQuery copy(ListState<MaintenanceWindow> state) {
    return new MaintenanceWindowQuery(state);
  }

  /** Returns a copy that selects windows whose description holds this text. */
  public final MaintenanceWindowQuery query(String query) {
    return with("query", query);
  }

  /** Returns a copy that selects windows by their time. */
  public final MaintenanceWindowQuery filter(MaintenanceWindowFilter filter) {
    return with("filter", filter);
  }

  /** Returns a copy that selects windows of these services. */
  public final MaintenanceWindowQuery serviceIds(String... serviceIds) {
    return withAll("service_ids[]", (Object[]) serviceIds);
  }

  /** Returns a copy that selects windows of these teams; the account must have teams. */
  public final MaintenanceWindowQuery teamIds(String... teamIds) {
    return withAll("team_ids[]", (Object[]) teamIds);
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public final MaintenanceWindowQuery include(MaintenanceWindowInclude... include) {
    return withAll("include[]", (Object[]) include);
  }
}
