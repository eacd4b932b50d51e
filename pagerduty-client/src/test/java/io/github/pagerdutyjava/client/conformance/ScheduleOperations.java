package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.schedules.LayerScheduleInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The operations of schedules of both kinds. */
final class ScheduleOperations {

  private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-01-04T00:00:00Z");

  static final List<Operation> ALL =
      List.of(
          operation(
              "listSchedules",
              client ->
                  client
                      .schedules()
                      .layerBased()
                      .query("shop")
                      .teamIds("T1", "T2")
                      .timeZone(ZoneId.of("America/Lima"))
                      .range(SINCE, UNTIL)
                      .nextOnCallOf("U1")
                      .include(LayerScheduleInclude.values())),
          operation("getSchedule", client -> client.schedules().get("P1"))
              .alsoSends(client -> client.schedules().shifts("P1", SINCE, UNTIL)),
          operation(
              "listSchedulesV3", client -> client.schedules().query("shop").teamIds("T1", "T2")),
          operation("getScheduleV3", client -> client.schedules().get("P1"))
              .alsoSends(client -> client.schedules().shifts("P1", SINCE, UNTIL)));

  private ScheduleOperations() {}
}
