package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.schedules.LayerOverrides;
import io.github.pagerdutyjava.client.schedules.LayerScheduleInclude;
import io.github.pagerdutyjava.client.schedules.NewLayerOverride;
import io.github.pagerdutyjava.client.schedules.NewRestriction;
import io.github.pagerdutyjava.client.schedules.NewSchedule;
import io.github.pagerdutyjava.client.schedules.NewScheduleLayer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The operations of layer-based schedules alone. */
final class LayerScheduleOperations {

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
          operation("createSchedule", client -> client.schedules().create(schedule())),
          operation("updateSchedule", client -> client.schedules().update("P1", schedule())),
          operation(
              "createSchedulePreview",
              client -> client.schedules().layerBased().preview(schedule(), SINCE, UNTIL)),
          operation(
              "listScheduleUsers",
              client -> client.schedules().layerBased().users("P1", SINCE, UNTIL)),
          operation("listScheduleOverrides", client -> overrides(client).between(SINCE, UNTIL))
              .and(client -> overrides(client).editable(SINCE, UNTIL)),
          operation(
              "createScheduleOverride",
              client ->
                  overrides(client)
                      .createEach(
                          NewLayerOverride.of("U1", SINCE, UNTIL),
                          NewLayerOverride.of("U2", SINCE, UNTIL))),
          action("deleteScheduleOverride", client -> overrides(client).delete("O1")));

  private static LayerOverrides overrides(PagerDutyClient client) {
    return client.schedules().layerBased().overrides("P1");
  }

  private static NewSchedule schedule() {
    NewScheduleLayer layer =
        NewScheduleLayer.of(SINCE, Duration.ofDays(7), "U1", "U2")
            .id("L1")
            .name("Night")
            .end(UNTIL)
            .rotationVirtualStart(SINCE.minusSeconds(60))
            .restrictions(
                NewRestriction.daily(LocalTime.of(20, 0), Duration.ofHours(9)),
                NewRestriction.weekly(
                    DayOfWeek.MONDAY, LocalTime.of(8, 30, 15), Duration.ofDays(5)));
    return NewSchedule.of("Shop", ZoneId.of("America/Lima"), layer)
        .description("Whom to call")
        .teamIds("T1", "T2");
  }

  private LayerScheduleOperations() {}
}
