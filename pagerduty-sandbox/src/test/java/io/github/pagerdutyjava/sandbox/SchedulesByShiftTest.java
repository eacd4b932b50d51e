package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchedulesByShiftTest extends OneSandbox {

  /** A Wednesday; Berlin is an hour ahead of UTC. */
  private static final String RANGE =
      "?include[]=final_schedule&since=2025-01-15T00:00:00Z&until=2025-01-19T00:00:00Z";

  private static String path;

  @BeforeAll
  static void find() {
    path = "/v3/schedules/" + listed().get("id");
  }

  private static Map<String, Object> listed() {
    return wire.get("/v3/schedules").list("schedules").get(0);
  }

  @Test
  void theListHasReferencesOfShiftBasedSchedulesOnly() {
    assertThat(listed())
        .containsOnlyKeys("id", "type", "summary", "self", "html_url")
        .containsEntry("type", "schedule_v3_reference");
    assertThat(wire.get("/schedules?limit=100").values("schedules", "id"))
        .doesNotContain(listed().get("id"));
  }

  @Test
  void theListTakesAThousandAtOnce() {
    assertThat(wire.get("/v3/schedules").json()).containsEntry("limit", 100.0);
    assertThat(wire.get("/v3/schedules?limit=1000").status()).isEqualTo(200);
    assertThat(wire.get("/v3/schedules?limit=1001").refusal()).isEqualTo("400/2001");
  }

  @Test
  void theListIsFilteredByNameAndTeam() {
    assertThat(wire.get("/v3/schedules?query=DESK").list("schedules")).hasSize(1);
    assertThat(wire.get("/v3/schedules?query=moon").list("schedules")).isEmpty();
    assertThat(wire.get("/v3/schedules?team_ids[]=PNONE").list("schedules")).isEmpty();
  }

  @Test
  void eachKindIsFetchedAtItsOwnAddressOnly() {
    Object layered = wire.get("/schedules?limit=1").list("schedules").get(0).get("id");

    assertThat(wire.get("/v3/schedules/" + layered).refusal()).isEqualTo("400/2001");
    assertThat(wire.get("/schedules/" + listed().get("id")).refusal()).isEqualTo("404/2100");
    assertThat(wire.get("/v3/schedules/PNOTHING").refusal()).isEqualTo("404/2100");
    assertThat(wire.get(path).object("schedule")).containsEntry("type", "schedule_v3");
  }

  @Test
  void shiftsAreShownOnlyWhenTheyAreAskedForWithARange() {
    assertThat(wire.get(path + "?include[]=final_schedule").body())
        .doesNotContain("final_schedule");
    assertThat(wire.get(path + "?since=2025-01-15").body()).doesNotContain("final_schedule");
    assertThat(wire.get(path + RANGE).body()).contains("computed_shift_assignments");
  }

  @Test
  void workdaysHaveOnePersonAndWeekendsTwo() {
    List<Map<String, Object>> shifts = shifts(RANGE);

    assertThat(shifts)
        .filteredOn(shift -> shift.get("start_time").equals("2025-01-15T07:00:00Z"))
        .singleElement()
        .satisfies(shift -> assertThat(shift).containsEntry("end_time", "2025-01-15T17:00:00Z"));
    assertThat(shifts)
        .filteredOn(shift -> shift.get("start_time").equals("2025-01-18T09:00:00Z"))
        .extracting(shift -> shift.get("member"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void thePersonChangesEveryWeek() {
    assertThat(at("2025-01-13T08:00:00Z")).isEqualTo(at("2025-01-17T08:00:00Z"));
    assertThat(at("2025-01-20T08:00:00Z")).isNotEqualTo(at("2025-01-17T08:00:00Z"));
    assertThat(at("2025-01-27T08:00:00Z")).isEqualTo(at("2025-01-17T08:00:00Z"));
  }

  @Test
  void shiftsKeepTheirLocalTimeInSummer() {
    String summer =
        "?include[]=final_schedule&since=2025-07-16T06:00:00Z&until=2025-07-16T06:00:01Z";

    assertThat(shifts(summer + "&overflow=true"))
        .extracting(shift -> shift.get("start_time"))
        .containsExactly("2025-07-16T06:00:00Z");
  }

  @Test
  void shiftsAreCutAtTheEndsOfTheRangeUnlessTheyMayOverflow() {
    String noon = "?include[]=final_schedule&since=2025-01-15T12:00:00Z&until=2025-01-15T13:00:00Z";

    assertThat(shifts(noon).get(0))
        .containsEntry("start_time", "2025-01-15T12:00:00Z")
        .containsEntry("end_time", "2025-01-15T13:00:00Z");
    assertThat(shifts(noon + "&overflow=true").get(0))
        .containsEntry("start_time", "2025-01-15T07:00:00Z")
        .containsEntry("end_time", "2025-01-15T17:00:00Z");
  }

  @Test
  void coverageCountsTheTimeInWhichSomebodyIsOnCall() {
    String day = "?include[]=final_schedule&since=2025-01-18T00:00:00Z&until=2025-01-19T00:00:00Z";

    assertThat(wire.get(path + day).body()).contains("\"rendered_coverage_percentage\":25.0");
  }

  @Test
  void onCallsNameTheSchedule() {
    String range = "&since=2025-01-18T09:30:00Z&until=2025-01-18T09:31:00Z";

    assertThat(wire.get("/oncalls?schedule_ids[]=" + listed().get("id") + range).list("oncalls"))
        .hasSize(2)
        .allSatisfy(
            onCall -> {
              assertThat(onCall.get("schedule").toString()).contains("schedule_v3_reference");
              assertThat(onCall.get("user").toString()).contains("user_reference");
            });
  }

  private static Object at(String moment) {
    String range = "?include[]=final_schedule&since=" + moment + "&until=";
    return shifts(range + moment.replace("08:00:00", "08:00:01")).get(0).get("member");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> shifts(String query) {
    Map<String, Object> whole =
        (Map<String, Object>) wire.get(path + query).object("schedule").get("final_schedule");
    return (List<Map<String, Object>>) whole.get("computed_shift_assignments");
  }
}
