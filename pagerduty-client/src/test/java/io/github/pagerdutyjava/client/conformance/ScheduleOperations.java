package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.PagerDutyJson;
import io.github.pagerdutyjava.client.schedules.LayerSchedule;
import io.github.pagerdutyjava.client.schedules.Schedule;
import io.github.pagerdutyjava.client.schedules.ShiftSchedule;
import java.time.Instant;
import java.util.List;

/** The operations of schedules of both kinds. */
final class ScheduleOperations {

  private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-01-04T00:00:00Z");

  static final List<Operation> ALL =
      List.of(
          operation("getSchedule", client -> client.schedules().get("P1"))
              .and(client -> client.schedules().layerBased().get("P1"))
              .and(client -> client.schedules().layerBased().get("P1", SINCE, UNTIL))
              .alsoSends(client -> client.schedules().shifts("P1", SINCE, UNTIL))
              .alsoSends(client -> client.schedules().layerBased().nextOnCall("P1", "U1")),
          action("deleteSchedule", client -> client.schedules().delete(known(LayerSchedule.class))),
          operation("getScheduleV3", client -> client.schedules().get("P1"))
              .alsoSends(client -> client.schedules().shifts("P1", SINCE, UNTIL)),
          action(
              "deleteScheduleV3", client -> client.schedules().delete(known(ShiftSchedule.class))));

  private static <S extends Schedule> S known(Class<S> kind) {
    return PagerDutyJson.read(kind, "{\"id\": \"P1\"}");
  }

  private ScheduleOperations() {}
}
