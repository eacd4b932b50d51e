package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.changeevents.ChangeEventUpdate;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The operations of change events. */
final class ChangeEventOperations {

  static final List<Operation> ALL =
      List.of(
          operation(
                  "listChangeEvents",
                  client -> client.changeEvents().teamIds("T1", "T2").integrationIds("I1", "I2"))
              .alsoSends(
                  client ->
                      client
                          .changeEvents()
                          .since(Instant.parse("2026-01-01T00:00:00Z"))
                          .until(Instant.parse("2026-01-02T00:00:00Z"))
                          .toList()),
          operation("getChangeEvent", client -> client.changeEvents().get("P1")),
          operation(
              "updateChangeEvent",
              client ->
                  client
                      .changeEvents()
                      .update(
                          "P1",
                          new ChangeEventUpdate()
                              .summary("Deployed 2.1")
                              .customDetails(Map.of("build", "77")))));

  private ChangeEventOperations() {}
}
