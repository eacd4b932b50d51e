package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.client.model.Urgency;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.TimedQuery;
import java.time.ZoneId;

/**
 * Incidents by the time of their creation, the oldest first; immutable, every method returns a
 * copy. Different filters must all fit, of the values of one filter any.
 *
 * <pre>{@code
 * Paged<Incident> open =
 *     client.incidents().since(start).statuses(TRIGGERED, ACKNOWLEDGED).urgencies(HIGH);
 * }</pre>
 */
public sealed class IncidentQuery extends TimedQuery<Incident, IncidentQuery>
    permits IncidentSurroundings {

  IncidentQuery(ListState<Incident> state) {
    super(state);
  }

  @Override
  protected final IncidentQuery copy(ListState<Incident> state) {
    return new IncidentQuery(state);
  }

  /** Returns a copy that selects incidents in these statuses. */
  public final IncidentQuery statuses(IncidentStatus... statuses) {
    return withAll("statuses[]", (Object[]) statuses);
  }

  /** Returns a copy that selects incidents of these urgencies. */
  public final IncidentQuery urgencies(Urgency... urgencies) {
    return withAll("urgencies[]", (Object[]) urgencies);
  }

  /** Returns a copy that selects incidents of these services. */
  public final IncidentQuery serviceIds(String... serviceIds) {
    return withAll("service_ids[]", (Object[]) serviceIds);
  }

  /** Returns a copy that selects incidents of these teams; the account must have teams. */
  public final IncidentQuery teamIds(String... teamIds) {
    return withAll("team_ids[]", (Object[]) teamIds);
  }

  /**
   * Returns a copy that selects incidents that are assigned to these users now: open ones only,
   * because resolved incidents have no assignee.
   */
  public final IncidentQuery userIds(String... userIds) {
    return withAll("user_ids[]", (Object[]) userIds);
  }

  /** Returns a copy that selects the incidents with this key, or with an alert that has it. */
  public final IncidentQuery incidentKey(String incidentKey) {
    return with("incident_key", incidentKey);
  }

  /** Returns a copy for whose answers PagerDuty uses this zone; which incidents fit is the same. */
  public final IncidentQuery timeZone(ZoneId timeZone) {
    return with("time_zone", timeZone);
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public final IncidentQuery include(IncidentInclude... include) {
    return withAll("include[]", (Object[]) include);
  }
}
