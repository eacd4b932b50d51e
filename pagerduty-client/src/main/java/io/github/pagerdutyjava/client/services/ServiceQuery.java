package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;
import java.time.ZoneId;

/**
 * Services by name; immutable, every method returns a copy. Different filters must all fit, of the
 * values of one filter any.
 *
 * <pre>{@code
 * Paged<Service> services = client.services().teamIds("PQ9K7I8").include(INTEGRATIONS);
 * }</pre>
 */
public sealed class ServiceQuery extends PagedQuery<Service, ServiceQuery> permits Services {

  ServiceQuery(ListState<Service> state) {
    super(state);
  }

  @Override
  protected final ServiceQuery copy(ListState<Service> state) {
    return new ServiceQuery(state);
  }

  /** Returns a copy that selects services whose name holds this text. */
  public final ServiceQuery query(String query) {
    return with("query", query);
  }

  /** Returns a copy that selects the service of exactly this name. */
  public final ServiceQuery name(String name) {
    return with("name", name);
  }

  /** Returns a copy that selects services of these teams; the account must have teams. */
  public final ServiceQuery teamIds(String... teamIds) {
    return withAll("team_ids[]", (Object[]) teamIds);
  }

  /** Returns a copy for whose answers PagerDuty uses this zone; which services fit is the same. */
  public final ServiceQuery timeZone(ZoneId timeZone) {
    return with("time_zone", timeZone);
  }

  /** Returns a copy that lists from the last name to the first. */
  public final ServiceQuery descending() {
    return with("sort_by", "name:desc");
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public final ServiceQuery include(ServiceInclude... include) {
    return withAll("include[]", (Object[]) include);
  }
}
