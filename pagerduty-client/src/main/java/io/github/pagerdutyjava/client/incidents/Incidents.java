package io.github.pagerdutyjava.client.incidents;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.Includes;
import java.time.Duration;
import java.util.List;
import java.util.Map;

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
public final class Incidents extends IncidentSurroundings {

  private static final long LONGEST_SNOOZE = Duration.ofDays(7).toSeconds();

  @Internal
  public Incidents(Connection connection) {
    super(connection, connection.api(IncidentsApi.class));
  }

  /**
   * Returns one incident: {@code GET /incidents/{id}}, OAuth scope {@code incidents.read}.
   *
   * @param id the id, or the incident's number
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public Incident get(String id, IncidentInclude... include) {
    return api().get(requireNonNull(id, "id"), Includes.of(include));
  }

  /**
   * Returns what happened to one incident, the latest first: {@code GET
   * /incidents/{id}/log_entries}, OAuth scope {@code incidents.read}.
   *
   * @param id the id of the incident
   */
  public IncidentLogEntryQuery logEntries(String id) {
    return new IncidentLogEntryQuery(api(), requireNonNull(id, "id"));
  }

  /**
   * Returns the alerts of one incident and what can be done with them: {@code GET
   * /incidents/{id}/alerts}, OAuth scope {@code incidents.read}.
   *
   * @param id the id of the incident
   */
  public Alerts alerts(String id) {
    return new Alerts(api(), requireNonNull(id, "id"));
  }

  /**
   * Creates an incident and returns it: {@code POST /incidents}, OAuth scope {@code
   * incidents.write}, acting as the client's {@code From}.
   *
   * <p>With an {@code incidentKey} it is safe to repeat: when the outcome is unknown it is sent
   * again, within the deadline, and when PagerDuty refuses it because the service has an open
   * incident of this key, that incident is returned, which is then looked up with {@code GET
   * /incidents}, OAuth scope {@code incidents.read}. Without a key it is sent once, and a {@link
   * io.github.pagerdutyjava.ConnectionException} says whether it may have been created.
   */
  public Incident create(NewIncident incident) {
    return IncidentCreation.send(api(), requireNonNull(incident, "incident"));
  }

  /**
   * Changes an incident and returns it: {@code PUT /incidents/{id}}, OAuth scope {@code
   * incidents.write}, acting as the client's {@code From}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if it has a resolution, but does not resolve
   */
  public Incident update(String id, IncidentUpdate update) {
    return api().update(requireNonNull(id, "id"), requireNonNull(update, "update").checked());
  }

  /**
   * Changes incidents, each by its id, and returns them in this order: {@code PUT /incidents},
   * OAuth scope {@code incidents.write}, acting as the client's {@code From}; 100 a request, each
   * of which PagerDuty does as a whole or not at all.
   *
   * @throws io.github.pagerdutyjava.PartialUpdateException if some are changed and others not
   * @throws IllegalArgumentException if there is none, or one is to move to another service, or has
   *     a resolution, but does not resolve
   */
  public List<Incident> updateAll(Map<String, IncidentUpdate> updates) {
    return new BulkUpdate<Incident, IncidentUpdate>(
            "/incidents", chunk -> api().updateAll(chunk, BulkUpdate.CHUNK))
        .send(updates, IncidentUpdate::amongOthers);
  }

  /**
   * Acknowledges incidents and returns them in this order: {@code PUT /incidents}, OAuth scope
   * {@code incidents.write}, acting as the client's {@code From}; 100 a request. One that is
   * resolved is opened again.
   *
   * @throws io.github.pagerdutyjava.PartialUpdateException if some are changed and others not
   * @throws IllegalArgumentException if there is none
   */
  public List<Incident> acknowledge(String... ids) {
    return status(IncidentStatus.ACKNOWLEDGED, ids);
  }

  /**
   * Resolves incidents and returns them in this order: {@code PUT /incidents}, OAuth scope {@code
   * incidents.write}, acting as the client's {@code From}; 100 a request.
   *
   * @throws io.github.pagerdutyjava.PartialUpdateException if some are changed and others not
   * @throws IllegalArgumentException if there is none
   */
  public List<Incident> resolve(String... ids) {
    return status(IncidentStatus.RESOLVED, ids);
  }

  private List<Incident> status(IncidentStatus status, String... ids) {
    return updateAll(
        BulkUpdate.same(Arguments.ids("ids", ids), new IncidentUpdate().status(status)));
  }

  /**
   * Assigns an incident to these users and returns it: {@code PUT /incidents/{id}}, OAuth scope
   * {@code incidents.write}, acting as the client's {@code From}. {@link #updateAll} assigns many.
   *
   * @throws IllegalArgumentException if there is no user
   */
  public Incident reassign(String id, String... userIds) {
    return update(id, new IncidentUpdate().assigneeIds(userIds));
  }

  /**
   * Escalates an incident to this level of its escalation policy, of which the first is 1, and
   * returns it: {@code PUT /incidents/{id}}, OAuth scope {@code incidents.write}, acting as the
   * client's {@code From}.
   *
   * @throws IllegalArgumentException if the level is less than 1
   */
  public Incident escalate(String id, int level) {
    return update(id, new IncidentUpdate().escalationLevel(level));
  }

  /**
   * Lets an incident rest for this time, after which it is triggered again, and returns it: {@code
   * POST /incidents/{id}/snooze}, OAuth scope {@code incidents.write}, acting as the client's
   * {@code From}.
   *
   * @param duration whole seconds, up to 7 days
   */
  public Incident snooze(String id, Duration duration) {
    Arguments.seconds("duration", duration, 1, LONGEST_SNOOZE);
    return api().snooze(requireNonNull(id, "id"), duration);
  }

  /**
   * Moves the alerts of other incidents to an open one, resolves the others, and returns a
   * reference to it: {@code PUT /incidents/{id}/merge}, OAuth scope {@code incidents.write}, acting
   * as the client's {@code From}. An incident has 1000 alerts at most.
   *
   * @throws IllegalArgumentException if there is no other, or it is among them itself
   */
  public Resource merge(String id, String... sourceIds) {
    List<String> sources = Arguments.ids("sourceIds", sourceIds);
    if (sources.contains(requireNonNull(id, "id"))) {
      throw new IllegalArgumentException("sourceIds: " + id + " cannot be merged into itself");
    }
    return api()
        .merge(
            id,
            sources.stream()
                .map(source -> Map.<String, Object>of("id", source, "type", "incident_reference"))
                .toList());
  }
}
