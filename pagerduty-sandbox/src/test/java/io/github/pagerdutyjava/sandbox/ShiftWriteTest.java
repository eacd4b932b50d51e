package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shift-based schedules are written part by part; what is past stays. */
class ShiftWriteTest extends OneSandbox {
  private static final String DAYS = "?since=2026-03-19T00:00:00Z&until=2026-03-22T00:00:00Z";
  private static final String RANGE = "?since=2026-03-01T00:00:00Z&until=2026-04-01T00:00:00Z";

  private Object ada;
  private Object ben;

  @BeforeEach
  void known() {
    List<Object> users = wire.get("/users?limit=2").values("users", "id");
    ada = users.get(0);
    ben = users.get(1);
  }

  private static String member(Object id) {
    return "{'type':'user_member','user_id':'" + id + "'}";
  }

  private static String schedule(String name) {
    String body = "{'schedule':{'name':'" + name + "','time_zone':'Etc/UTC'}}";
    Wire.Reply reply = wire.write("POST", "/v3/schedules", body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return "/v3/schedules/" + reply.object("schedule").get("id");
  }

  private static String rotation(String schedule) {
    Wire.Reply reply = wire.write("POST", schedule + "/rotations", "{}");
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return schedule + "/rotations/" + reply.object("rotation").get("id");
  }

  private String event(String since) {
    return "{'event':{'name':'Days','start_time':{'date_time':'2026-03-16T08:00:00Z',"
        + "'time_zone':'Etc/UTC'},'end_time':{'date_time':'2026-03-16T18:00:00Z',"
        + "'time_zone':'Etc/UTC'},'effective_since':'"
        + since
        + "','recurrence':['RRULE:FREQ=DAILY'],'assignment_strategy':{'type':"
        + "'rotating_member_assignment_strategy','shifts_per_member':1,'members':["
        + member(ada)
        + ","
        + member(ben)
        + "]}}}";
  }

  private String eventOf(String rotation, String since) {
    Wire.Reply reply = wire.write("POST", rotation + "/events", event(since));
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return rotation + "/events/" + reply.object("event").get("id");
  }

  private static List<Map<String, Object>> shifts(String schedule) {
    Map<String, Object> shown =
        wire.get(schedule + DAYS + "&include[]=final_schedule").object("schedule");
    return elements(inside(shown, "final_schedule"), "computed_shift_assignments");
  }

  private static List<Object> members(String schedule) {
    return shifts(schedule).stream().map(shift -> inside(shift, "member").get("user_id")).toList();
  }

  @Test
  void theMembersOfAnEventTakeTurns() {
    String schedule = schedule("Turns");
    eventOf(rotation(schedule), "2026-03-16T08:00:00Z");
    assertThat(members(schedule)).containsExactly(ben, ada, ben);
  }

  private static Map<String, Object> errors(Wire.Reply reply) {
    assertThat(reply.refusal()).isEqualTo("400/2001");
    return inside(reply.object("error"), "errors");
  }

  @Test
  void whatIsWrongIsSaidByField() {
    String rotation = rotation(schedule("Wrong"));
    assertThat(errors(wire.write("POST", rotation + "/events", event("2028-03-16T08:00:00Z"))))
        .containsOnlyKeys("event.effective_since");
    assertThat(errors(wire.write("POST", rotation + "/events", "{'event':{'name':'x'}}")))
        .containsEntry("event.start_time", List.of("cannot be empty"));
    assertThat(errors(wire.write("POST", "/v3/schedules", "{'schedule':7}")))
        .containsEntry("schedule", List.of("schedule must be an object"));
  }

  @Test
  void anEventInThePastBeginsNow() {
    String event = eventOf(rotation(schedule("Clamped")), "2026-03-16T08:00:00Z");
    assertThat(wire.get(event).object("event"))
        .containsEntry("effective_since", "2026-03-18T12:00:00Z");
  }

  @Test
  void anEventThatIsToComeCanBeTakenAwayAndARunningOneEnds() {
    String rotation = rotation(schedule("Ends"));
    String later = eventOf(rotation, "2026-03-20T08:00:00Z");
    assertThat(wire.delete(later).status()).isEqualTo(204);
    assertThat(wire.get(later).status()).isEqualTo(404);
    assertThat(wire.get(rotation).object("rotation")).containsEntry("events", List.of());
  }

  @Test
  void whatBelongsToOthersCannotBeWrittenWithTheSchedule() {
    String body = "{'schedule':{'name':'All','time_zone':'Etc/UTC','rotations':[]}}";
    Wire.Reply reply = wire.write("POST", "/v3/schedules", body);
    assertThat(reply.refusal()).isEqualTo("400/2001");
    assertThat(inside(reply.object("error"), "errors")).containsKey("schedule.rotations");
  }

  @Test
  void aScheduleHasTenRotationsAtMost() {
    String schedule = schedule("Ten");
    for (int i = 0; i < 10; i++) {
      rotation(schedule);
    }
    assertThat(wire.write("POST", schedule + "/rotations", "{}").refusal()).isEqualTo("400/2001");
    assertThat(wire.get(schedule + "/rotations").list("rotations")).hasSize(10);
  }

  @Test
  void aCustomShiftAddsCoverage() {
    String schedule = schedule("Custom");
    String shift =
        "{'custom_shifts':[{'type':'custom_shift','start_time':'2026-03-20T20:00:00Z',"
            + "'end_time':'2026-03-20T22:00:00Z','assignments':[{'type':'shift_assignment',"
            + "'member':"
            + member(ben)
            + "}]}]}";
    Wire.Reply made = wire.write("POST", schedule + "/custom_shifts", shift);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(elements(made.list("custom_shifts").get(0), "assignments").get(0))
        .containsKeys("id", "member");
    assertThat(members(schedule)).containsExactly(ben);
    assertThat(wire.get(schedule + "/custom_shifts" + RANGE).list("custom_shifts")).hasSize(1);
  }

  @Test
  void anOverrideReplacesOneMemberForATime() {
    String schedule = schedule("Replaced");
    String rotation = rotation(schedule);
    eventOf(rotation, "2026-03-16T08:00:00Z");
    String override =
        "{'overrides':[{'type':'override_shift','rotation_id':'"
            + rotation.substring(rotation.lastIndexOf('/') + 1)
            + "','start_time':'2026-03-20T08:00:00Z','end_time':'2026-03-20T18:00:00Z',"
            + "'overridden_member':"
            + member(ada)
            + ",'overriding_member':"
            + member(ben)
            + "}]}";
    Wire.Reply made = wire.write("POST", schedule + "/overrides", override);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(members(schedule)).containsExactly(ben, ben, ben);
    Object id = made.list("overrides").get(0).get("id");
    assertThat(wire.delete(schedule + "/overrides/" + id).status()).isEqualTo(204);
    assertThat(members(schedule)).containsExactly(ben, ada, ben);
  }

  @Test
  void anOverrideIsOfARotationOrOfAShift() {
    String schedule = schedule("Neither");
    String override =
        "{'overrides':[{'start_time':'2026-03-20T08:00:00Z','end_time':'2026-03-20T18:00:00Z',"
            + "'overridden_member':"
            + member(ben)
            + ",'overriding_member':"
            + member(ada)
            + "}]}";
    assertThat(wire.write("POST", schedule + "/overrides", override).refusal())
        .isEqualTo("400/2001");
  }

  @Test
  void aPolicyThatUsesItIsOnCallByIt() {
    String schedule = schedule("Used");
    eventOf(rotation(schedule), "2026-03-18T08:00:00Z");
    String id = schedule.substring(schedule.lastIndexOf('/') + 1);
    String policy =
        "{'escalation_policy':{'name':'By shift','escalation_rules':[{"
            + "'escalation_delay_in_minutes':5,'targets':[{'type':'schedule_v3_reference','id':'"
            + id
            + "'}]}]}}";
    Wire.Reply made = wire.write("POST", "/escalation_policies", policy);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String onCalls = "/oncalls?since=2026-03-19T09:00:00Z&until=2026-03-19T09:00:01Z";
    assertThat(wire.get(onCalls + "&schedule_ids[]=" + id).list("oncalls"))
        .extracting(onCall -> inside(onCall, "user").get("id"))
        .containsExactly(ben);
    assertThat(wire.delete(schedule).refusal()).isEqualTo("400/2001");
  }
}
