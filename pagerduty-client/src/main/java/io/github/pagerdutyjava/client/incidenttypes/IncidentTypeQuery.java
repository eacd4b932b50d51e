package io.github.pagerdutyjava.client.incidenttypes;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * Incident types; immutable, every method returns a copy.
 *
 * <pre>{@code
 * Paged<IncidentType> inUse = client.incidentTypes().filter(IncidentTypeFilter.ENABLED);
 * }</pre>
 */
public sealed class IncidentTypeQuery extends PagedQuery<IncidentType, IncidentTypeQuery>
    permits IncidentTypes {

  IncidentTypeQuery(ListState<IncidentType> state) {
    super(state);
  }

  @Override
  protected final IncidentTypeQuery copy(ListState<IncidentType> state) {
    return new IncidentTypeQuery(state);
  }

  /** Returns a copy that selects types by whether they are in use. */
  public final IncidentTypeQuery filter(IncidentTypeFilter filter) {
    return with("filter", filter);
  }
}
