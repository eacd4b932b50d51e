package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.IncidentOperations.ANSWERED;
import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.impacts.ImpactStatus;
import io.github.pagerdutyjava.client.incidents.AlertInclude;
import io.github.pagerdutyjava.client.incidents.AlertOrder;
import io.github.pagerdutyjava.client.incidents.AlertStatus;
import io.github.pagerdutyjava.client.incidents.AlertUpdate;
import io.github.pagerdutyjava.client.incidents.NewStatusUpdate;
import io.github.pagerdutyjava.client.incidents.ResponderTargets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The operations of what belongs to an incident. */
final class IncidentPartOperations {

  private static final AlertUpdate UPDATE =
      new AlertUpdate().status(AlertStatus.RESOLVED).incidentId("P2");

  private static final ResponderTargets TARGETS =
      new ResponderTargets().userIds("U1", "U2").escalationPolicyIds("E1");

  private static final List<Operation> ALERTS =
      List.of(
          operation(
              "listIncidentAlerts",
              client ->
                  client
                      .incidents()
                      .alerts("P1")
                      .alertKey("a key/with ?&=signs")
                      .statuses(AlertStatus.TRIGGERED, AlertStatus.RESOLVED)
                      .sortBy(AlertOrder.OLDEST_FIRST)
                      .include(AlertInclude.values())),
          operation("getIncidentAlert", client -> client.incidents().alerts("P1").get("A1")),
          operation(
              "updateIncidentAlert",
              client -> client.incidents().alerts("P1").update("A1", UPDATE)),
          action(
                  "updateIncidentAlerts",
                  client -> client.incidents().alerts("P1").updateAll(Map.of(ANSWERED, UPDATE)))
              .alsoSends(client -> client.incidents().alerts("P1").resolve(ANSWERED))
              .alsoSends(client -> client.incidents().alerts("P1").moveTo("P2", ANSWERED)));

  private static final List<Operation> PEOPLE =
      List.of(
          operation("listIncidentNotes", client -> client.incidents().notes("P1")),
          operation("createIncidentNote", client -> client.incidents().addNote("P1", "Found it")),
          operation(
              "updateIncidentNote", client -> client.incidents().updateNote("P1", "N1", "Mended")),
          action("deleteIncidentNote", client -> client.incidents().deleteNote("P1", "N1")),
          operation(
              "createIncidentResponderRequest",
              client -> client.incidents().requestResponders("P1", "U1", "Please help", TARGETS)),
          operation(
              "cancelIncidentResponderRequest",
              client -> client.incidents().cancelResponderRequests("P1", "U1", TARGETS)),
          operation(
              "createIncidentStatusUpdate",
              client ->
                  client
                      .incidents()
                      .postStatusUpdate(
                          "P1", NewStatusUpdate.of("Up again").email("Shop", "<b>Up again</b>"))));

  private static final List<Operation> AROUND =
      List.of(
          operation("getOutlierIncident", client -> client.incidents().outlier("P1"))
              .and(
                  client ->
                      client.incidents().outlier("P1", Instant.parse("2026-01-01T00:00:00Z"))),
          operation("getPastIncidents", client -> client.incidents().past("P1", 999)),
          operation("getRelatedIncidents", client -> client.incidents().related("P1")),
          operation(
              "listIncidentRelatedChangeEvents",
              client -> client.incidents().relatedChangeEvents("P1")),
          operation(
              "getIncidentImpactedBusinessServices",
              client -> client.incidents().businessServiceImpacts("P1")),
          action(
              "putIncidentManualBusinessServiceAssociation",
              client ->
                  client
                      .incidents()
                      .updateBusinessServiceImpact("P1", "B1", ImpactStatus.NOT_IMPACTED)));

  static final List<Operation> ALL =
      Stream.of(ALERTS, PEOPLE, AROUND).flatMap(List::stream).toList();

  private IncidentPartOperations() {}
}
