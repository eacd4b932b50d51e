package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Change events, log entries, on-calls and schedules. */
class TimelineTest extends OneSandbox {

  private static final Comparator<Object> NEWEST_FIRST =
      Comparator.comparing(Object::toString).reversed();

  @Test
  void changeEventsComeNewestFirst() {
    assertThat(wire.get("/change_events?limit=100").values("change_events", "timestamp"))
        .hasSize(100)
        .isSortedAccordingTo(NEWEST_FIRST);
  }

  @Test
  void changeEventsOfARangeAreShown() {
    assertThat(
            wire.get(
                    "/change_events?since=2025-06-02T00:00:00Z&until=2025-06-03T00:00:00Z&limit=100")
                .values("change_events", "timestamp"))
        .isNotEmpty()
        .allSatisfy(at -> assertThat((String) at).startsWith("2025-06-02T"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-06-02T00:00:00%2B02:00",
        "2025-06-02T00:00:00.000Z",
        "2025-06-02",
        "2025-06-02T00:00Z"
      })
  void changeEventsWantUtcAndWholeSeconds(String moment) {
    assertThat(wire.get("/change_events?since=" + moment).refusal()).isEqualTo("400/2004");
  }

  @Test
  void changeEventsOfATeamAreShown() {
    Object team = wire.get("/teams").list("teams").get(0).get("id");
    assertThat(wire.get("/change_events?team_ids[]=" + team).body())
        .contains("Payment Gateway")
        .doesNotContain("Mobile API");
  }

  @Test
  void changeEventsOfAServiceAreShown() {
    Object id = wire.get("/services?name=Ledger").list("services").get(0).get("id");
    assertThat(wire.get("/services/" + id + "/change_events").values("change_events", "services"))
        .hasSize(25)
        .allSatisfy(services -> assertThat(services.toString()).contains((String) id));
  }

  @Test
  void theAccountKeepsChangeEventsForThreeYears() {
    assertThat(wire.get("/change_events?limit=1&until=2023-06-01T00:00:00Z").list("change_events"))
        .hasSize(1);
  }

  @Test
  void logEntriesComeNewestFirst() {
    assertThat(wire.get("/log_entries?limit=100").values("log_entries", "created_at"))
        .hasSize(100)
        .isSortedAccordingTo(NEWEST_FIRST);
  }

  @Test
  void logEntriesOfARangeAreShown() {
    assertThat(
            wire.get("/log_entries?since=2025-06-02&until=2025-07-02&limit=100")
                .values("log_entries", "created_at"))
        .isNotEmpty()
        .allSatisfy(at -> assertThat((String) at).isBetween("2025-06-02", "2025-07-02"));
  }

  @Test
  void theLogOfAnIncidentTellsItsStory() {
    Map<String, Object> incident =
        wire.get("/incidents?date_range=all&limit=1").list("incidents").get(0);
    Wire.Reply log = wire.get("/incidents/" + incident.get("id") + "/log_entries");
    List<Map<String, Object>> entries = log.list("log_entries");
    assertThat(entries.get(0))
        .containsEntry("type", "resolve_log_entry")
        .containsEntry("created_at", incident.get("resolved_at"));
    assertThat(entries.get(entries.size() - 1))
        .containsEntry("type", "trigger_log_entry")
        .containsEntry("created_at", incident.get("created_at"))
        .containsEntry("id", inside(incident, "first_trigger_log_entry").get("id"));
  }

  @Test
  void anOverviewLeavesNotificationsOut() {
    assertThat(wire.get("/log_entries?limit=100").body()).contains("notify_log_entry");
    assertThat(wire.get("/log_entries?limit=100&is_overview=true").body())
        .doesNotContain("notify_log_entry");
  }

  @Test
  void logEntriesOfATeamAreShown() {
    Object team = wire.get("/teams").list("teams").get(1).get("id");
    assertThat(wire.get("/log_entries?team_ids[]=" + team).values("log_entries", "teams"))
        .isNotEmpty()
        .allSatisfy(teams -> assertThat(teams.toString()).contains((String) team));
  }

  @Test
  void theIncidentOfALogEntryIsWholeWhenIncluded() {
    Wire.Reply reply = wire.get("/log_entries?limit=1&include[]=incidents");
    assertThat(inside(reply.list("log_entries").get(0), "incident")).containsKey("incident_number");
  }

  @Test
  void everyLevelOfEveryPolicyHasSomebodyOnCallNow() {
    assertThat(wire.get("/oncalls?limit=100").values("oncalls", "escalation_level"))
        .hasSize(20)
        .contains(1.0, 2.0, 3.0);
  }

  @Test
  void whoeverIsATargetThemselvesIsOnCallForEver() {
    assertThat(wire.get("/oncalls?schedule_ids[]=null").list("oncalls"))
        .hasSize(13)
        .allSatisfy(
            onCall -> assertThat(onCall).containsEntry("start", null).containsEntry("end", null));
  }

  @Test
  void onlyTheShiftsOfTheScheduleAskedForAreShown() {
    Object id = wire.get("/schedules?limit=1").list("schedules").get(0).get("id");
    List<Map<String, Object>> onCalls =
        wire.get("/oncalls?since=2026-03-18&until=2026-04-01&schedule_ids[]=" + id).list("oncalls");
    assertThat(onCalls).hasSize(3);
    assertThat(onCalls.get(0)).containsEntry("end", onCalls.get(1).get("start"));
  }

  @Test
  void onlyTheEarliestShiftOfEachPersonIsShownWhenAskedFor() {
    Object id = wire.get("/schedules?limit=1").list("schedules").get(0).get("id");
    String quarter = "/oncalls?limit=100&since=2026-03-18&until=2026-06-10&schedule_ids[]=" + id;
    assertThat(wire.get(quarter).list("oncalls")).hasSize(13);
    assertThat(wire.get(quarter + "&earliest=true").list("oncalls")).hasSize(7);
  }

  @Test
  void shiftsAreForeseenFor90Days() {
    List<Object> starts =
        wire.get("/oncalls?limit=100&until=2027-03-18").values("oncalls", "start");
    Instant last = Wire.NOW.plusSeconds(90 * 86_400L);
    assertThat(starts.stream().filter(start -> start != null).map(Object::toString))
        .isNotEmpty()
        .allSatisfy(start -> assertThat(Instant.parse(start)).isBeforeOrEqualTo(last));
  }

  @Test
  void whoIsOnCallIsAssigned() {
    Map<String, Object> open =
        wire.get("/incidents?statuses[]=triggered&limit=1").list("incidents").get(0);
    Map<String, Object> assignment = elements(open, "assignments").get(0);
    Object policy = inside(open, "escalation_policy").get("id");
    String at = (String) assignment.get("at");
    Wire.Reply reply =
        wire.get("/oncalls?since=" + at + "&until=" + at + "&escalation_policy_ids[]=" + policy);
    assertThat(inside(reply.list("oncalls").get(0), "user"))
        .isEqualTo(inside(assignment, "assignee"));
  }

  @Test
  void aListedScheduleHasNoLayersUnlessIncluded() {
    assertThat(wire.get("/schedules").list("schedules").get(0))
        .doesNotContainKeys("schedule_layers", "final_schedule", "overrides_subschedule");
    assertThat(wire.get("/schedules?include[]=schedule_layers").list("schedules").get(0))
        .containsKey("schedule_layers");
  }

  @Test
  void theShiftsOfAScheduleAreCutAtTheEndsOfTheRange() {
    assertThat(shifts("").get(0)).containsEntry("start", "2026-03-18T00:00:00Z");
    assertThat(shifts("&overflow=true").get(0)).containsEntry("start", "2026-03-16T09:00:00Z");
  }

  @Test
  void theNextShiftOfAPersonIsShownWhenAskedFor() {
    Map<String, Object> schedule = wire.get("/schedules?limit=1").list("schedules").get(0);
    Object user = elements(schedule, "users").get(0).get("id");
    Map<String, Object> asked =
        wire.get("/schedules/" + schedule.get("id") + "?include_next_oncall_for_user=" + user)
            .object("schedule");
    Map<String, Object> next = inside(asked, "next_oncall_for_user");
    assertThat(inside(next, "user")).containsEntry("id", user);
    assertThat((String) next.get("start")).isGreaterThan(Wire.NOW.toString());
  }

  @Test
  void withoutARangeAScheduleShowsNoShifts() {
    Object id = wire.get("/schedules?limit=1").list("schedules").get(0).get("id");
    Map<String, Object> schedule = wire.get("/schedules/" + id).object("schedule");
    assertThat(elements(inside(schedule, "final_schedule"), "rendered_schedule_entries")).isEmpty();
  }

  private static List<Map<String, Object>> shifts(String more) {
    Object id = wire.get("/schedules?limit=1").list("schedules").get(0).get("id");
    Map<String, Object> schedule =
        wire.get("/schedules/" + id + "?since=2026-03-18T00:00:00Z" + more).object("schedule");
    return elements(inside(schedule, "final_schedule"), "rendered_schedule_entries");
  }
}
