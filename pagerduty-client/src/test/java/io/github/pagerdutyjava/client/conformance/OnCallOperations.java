package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.oncalls.OnCallInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The operation of on-calls. */
final class OnCallOperations {

  static final List<Operation> ALL =
      List.of(
          operation(
              "listOnCalls",
              client ->
                  client
                      .oncalls()
                      .since(Instant.parse("2026-01-01T00:00:00Z"))
                      .until(Instant.parse("2026-01-02T00:00:00Z"))
                      .earliest()
                      .userIds("U1", "U2")
                      .escalationPolicyIds("E1", "E2")
                      .scheduleIds("S1", "null")
                      .timeZone(ZoneId.of("America/Lima"))
                      .include(OnCallInclude.values())));

  private OnCallOperations() {}
}
