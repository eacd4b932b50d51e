package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.incidents.IncidentFields;
import io.github.pagerdutyjava.client.incidents.IncidentInclude;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.client.incidents.IncidentUpdate;
import io.github.pagerdutyjava.client.incidents.NewIncident;
import io.github.pagerdutyjava.client.logentries.LogEntryInclude;
import io.github.pagerdutyjava.client.model.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** The operations of incidents. */
final class IncidentOperations {

  /** The bulk verbs look for what they changed, so that only this can be the answer. */
  static final String ANSWERED = "PT4KHLK";

  /** A list cannot include the custom fields. */
  private static final IncidentInclude[] INCLUDED =
      EnumSet.complementOf(EnumSet.of(IncidentInclude.CUSTOM_FIELDS))
          .toArray(IncidentInclude[]::new);

  static final List<Operation> ALL =
      List.of(
          operation(
                  "listIncidents",
                  client ->
                      client
                          .incidents()
                          .statuses(
                              IncidentStatus.TRIGGERED,
                              IncidentStatus.ACKNOWLEDGED,
                              IncidentStatus.RESOLVED)
                          .urgencies(Urgency.HIGH, Urgency.LOW)
                          .serviceIds("S1", "S2")
                          .teamIds("T1", "T2")
                          .userIds("U1", "U2")
                          .incidentKey("a key/with ?&=signs")
                          .timeZone(ZoneId.of("America/Lima"))
                          .include(INCLUDED))
              .alsoSends(
                  client ->
                      client
                          .incidents()
                          .since(Instant.parse("2026-01-01T00:00:00Z"))
                          .until(Instant.parse("2026-01-02T00:00:00Z"))
                          .toList()),
          operation(
              "getIncident", client -> client.incidents().get("P1", IncidentInclude.values())),
          operation(
                  "listIncidentLogEntries",
                  client ->
                      client
                          .incidents()
                          .logEntries("P1")
                          .timeZone(ZoneId.of("America/Lima"))
                          .overview()
                          .include(LogEntryInclude.values()))
              .alsoSends(
                  client ->
                      client
                          .incidents()
                          .logEntries("P1")
                          .since(Instant.parse("2026-01-01T00:00:00Z"))
                          .until(Instant.parse("2026-01-02T00:00:00Z"))
                          .toList()),
          operation(
                  "createIncident",
                  client ->
                      client
                          .incidents()
                          .create(
                              said(NewIncident.of("The shop is down", "S1"))
                                  .escalationPolicyId("E1")
                                  .details("No orders")
                                  .incidentKey("shop")))
              .alsoSends(
                  client ->
                      client
                          .incidents()
                          .create(NewIncident.of("The shop is down", "S1").assigneeIds("U1"))),
          operation("updateIncident", client -> client.incidents().update("P1", update()))
              .and(
                  client ->
                      client.incidents().update("P1", update().priorityName("P1").serviceId("S1")))
              .alsoSends(client -> client.incidents().reassign("P1", "U1", "U2"))
              .alsoSends(client -> client.incidents().escalate("P1", 2)),
          action(
                  "updateIncidents",
                  client ->
                      client.incidents().updateAll(Map.of(ANSWERED, update().assigneeIds("U1"))))
              .alsoSends(client -> client.incidents().acknowledge(ANSWERED))
              .alsoSends(client -> client.incidents().resolve(ANSWERED)),
          operation(
              "createIncidentSnooze",
              client -> client.incidents().snooze("P1", Duration.ofHours(1))),
          operation("mergeIncidents", client -> client.incidents().merge("P1", "P2", "P3")));

  private static IncidentUpdate update() {
    return said(new IncidentUpdate())
        .status(IncidentStatus.RESOLVED)
        .resolution("Restarted")
        .title("The shop was down")
        .escalationPolicyId("E1")
        .escalationLevel(2);
  }

  private static <B extends IncidentFields<B>> B said(B incident) {
    return incident
        .urgency(Urgency.HIGH)
        .priorityId("P53ZZH5")
        .incidentTypeName("incident_default")
        .conferenceNumber("+1 415-555-1212,,,,1234#")
        .conferenceUrl("https://example.com/room");
  }

  private IncidentOperations() {}
}
