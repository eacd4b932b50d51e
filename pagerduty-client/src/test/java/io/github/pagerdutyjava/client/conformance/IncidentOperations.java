package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.incidents.IncidentInclude;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.client.logentries.LogEntryInclude;
import io.github.pagerdutyjava.client.model.Urgency;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/** The operations of incidents. */
final class IncidentOperations {

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
                          .toList()));

  private IncidentOperations() {}
}
