package io.github.pagerdutyjava.client.incidents;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.Includes;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;

/**
 * The incidents of the account: {@code GET /incidents}, OAuth scope {@code incidents.read}.
 *
 * <pre>{@code
 * for (Incident incident : client.incidents().since(Instant.parse("2025-01-01T00:00:00Z"))) {
 *   System.out.println(incident.incidentNumber() + " " + incident.title());
 * }
 * }</pre>
 *
 * <p>The list is complete however many there are: it is read by creation time, where PagerDuty's
 * own paging ends at 10,000 items and six months and skips what moves. What is created or leaves
 * the filters while it is read may or may not be in it. More than 10,000 incidents of one second
 * throw an {@link io.github.pagerdutyjava.IncompleteListException}.
 */
public final class Incidents extends IncidentQuery {

  private final IncidentsApi api;

  @Internal
  public Incidents(Connection connection) {
    this(connection.api(IncidentsApi.class));
  }

  private Incidents(IncidentsApi api) {
    super(
        ListState.of(
            ListOperation.of("/incidents", api::list, Incident::id)
                .byCreationTime(Incident::createdAt, Incident::incidentNumber)));
    this.api = api;
  }

  /**
   * Returns one incident: {@code GET /incidents/{id}}, OAuth scope {@code incidents.read}.
   *
   * @param id the id, or the incident's number
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public Incident get(String id, IncidentInclude... include) {
    return api.get(requireNonNull(id, "id"), Includes.of(include));
  }

  /**
   * Returns what happened to one incident, the latest first: {@code GET
   * /incidents/{id}/log_entries}, OAuth scope {@code incidents.read}.
   *
   * @param id the id of the incident
   */
  public IncidentLogEntryQuery logEntries(String id) {
    return new IncidentLogEntryQuery(api, requireNonNull(id, "id"));
  }
}
