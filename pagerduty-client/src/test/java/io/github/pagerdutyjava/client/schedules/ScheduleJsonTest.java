package io.github.pagerdutyjava.client.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.client.PagerDutyJson;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What schedules are read from, where the kinds have their own ways. */
class ScheduleJsonTest {

  @Test
  void aRestrictionHasATimeOfDayAndADuration() {
    String json =
        """
        {"type":"weekly_restriction","start_time_of_day":"08:00:00","start_day_of_week":1,
         "duration_seconds":32400}
        """;
    Restriction restriction = PagerDutyJson.read(Restriction.class, json);

    assertThat(restriction.startTimeOfDay()).isEqualTo(LocalTime.of(8, 0));
    assertThat(restriction.duration()).isEqualTo(Duration.ofHours(9));
    assertThat(PagerDutyJson.write(restriction))
        .contains("\"08:00:00\"", "\"duration_seconds\":32400");
  }

  @Test
  void aShiftBasedScheduleOfAListHasItsSummaryAsItsName() {
    ShiftSchedule listed =
        PagerDutyJson.read(
            ShiftSchedule.class,
            "{\"id\":\"P1\",\"type\":\"schedule_v3_reference\",\"summary\":\"Night\"}");

    assertThat(listed.name()).isEqualTo("Night");
    assertThat(listed.timeZone()).isNull();
    assertThat(listed.rotations()).isEmpty();
  }

  @Test
  void aLayerWithoutAnIdIsRead() {
    LayerSchedule schedule =
        PagerDutyJson.read(
            LayerSchedule.class, "{\"id\":\"P1\",\"schedule_layers\":[{\"name\":\"Night\"}]}");

    assertThat(schedule.scheduleLayers()).extracting(ScheduleLayer::name).containsExactly("Night");
  }

  @Test
  void addressesOfCalendarsDoNotShow() {
    String json = "{\"id\":\"P1\",\"http_cal_url\":\"https://cal.example/s3cret\"}";

    assertThat(PagerDutyJson.read(ShiftSchedule.class, json).toString()).doesNotContain("s3cret");
    assertThat(PagerDutyJson.read(LayerSchedule.class, json).toString()).doesNotContain("s3cret");
  }
}
