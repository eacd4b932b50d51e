package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layer-based schedules that are written say who is on call at once. */
class ScheduleWriteTest extends OneSandbox {
  private static final String DAY = "?since=2026-03-18T00:00:00Z&until=2026-03-20T00:00:00Z";

  private Object ada;
  private Object ben;

  @BeforeEach
  void known() {
    List<Object> users = wire.get("/users?limit=2").values("users", "id");
    ada = users.get(0);
    ben = users.get(1);
  }

  private static String user(Object id) {
    return "{'type':'user_reference','id':'" + id + "'}";
  }

  private String layer(String more) {
    return "{'start':'2026-03-01T08:00:00Z','rotation_virtual_start':'2026-03-01T08:00:00Z',"
        + "'rotation_turn_length_seconds':86400,'users':[{'user':"
        + user(ada)
        + "},{'user':"
        + user(ben)
        + "}]"
        + more
        + "}";
  }

  private static String schedule(String name, String layers) {
    return "{'schedule':{'type':'schedule','name':'"
        + name
        + "','time_zone':'Etc/UTC','schedule_layers':["
        + layers
        + "]}}";
  }

  private String made(String name) {
    Wire.Reply reply = wire.write("POST", "/schedules", schedule(name, layer("")));
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return "/schedules/" + reply.object("schedule").get("id");
  }

  private static List<Object> finalUsers(Wire.Reply reply) {
    return elements(inside(reply.object("schedule"), "final_schedule"), "rendered_schedule_entries")
        .stream()
        .map(entry -> inside(entry, "user").get("id"))
        .toList();
  }

  private static String override(Object user, String start, String end) {
    return "{'user':" + user(user) + ",'start':'" + start + "','end':'" + end + "'}";
  }

  private Map<String, Object> overridden(String schedule, String start, String end) {
    String body = "{'overrides':[" + override(ben, start, end) + "]}";
    Wire.Reply reply = wire.write("POST", schedule + "/overrides", body);
    assertThat(reply.status()).isEqualTo(201);
    return inside(reply.array().get(0), "override");
  }

  @Test
  void aNewSchedulesUsersTakeTurns() {
    Wire.Reply shown = wire.get(made("Turns") + DAY);
    assertThat(finalUsers(shown)).containsExactly(ada, ben, ada);
    assertThat(elements(shown.object("schedule"), "users")).hasSize(2);
  }

  @Test
  void aRestrictionLeavesGaps() {
    String restricted =
        layer(
            ",'restrictions':[{'type':'daily_restriction','start_time_of_day':'09:00:00',"
                + "'duration_seconds':3600}]");
    Wire.Reply made = wire.write("POST", "/schedules", schedule("Mornings", restricted));
    Wire.Reply shown = wire.get("/schedules/" + made.object("schedule").get("id") + DAY);
    List<Map<String, Object>> entries =
        elements(inside(shown.object("schedule"), "final_schedule"), "rendered_schedule_entries");
    assertThat(entries)
        .extracting(entry -> entry.get("start"))
        .containsExactly("2026-03-18T09:00:00Z", "2026-03-19T09:00:00Z");
  }

  @Test
  void aPreviewIsShownAndNotKept() {
    Wire.Reply shown =
        wire.write("POST", "/schedules/preview" + DAY, schedule("Perhaps", layer("")));
    assertThat(shown.status()).isEqualTo(200);
    assertThat(finalUsers(shown)).isNotEmpty();
    assertThat(wire.get("/schedules?query=Perhaps").list("schedules")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'start':'2026-03-01T08:00:00Z'}",
        "{'start':'x','rotation_virtual_start':'y','rotation_turn_length_seconds':1,'users':[]}"
      })
  void aLayerThatIsNotCompleteIsRefused(String layer) {
    String name = "Half " + layer.length();
    assertThat(wire.write("POST", "/schedules", schedule(name, layer)).status()).isEqualTo(400);
    assertThat(wire.get("/schedules?query=Half").list("schedules")).isEmpty();
  }

  @Test
  void anOverrideChangesWhoIsOnCall() {
    String schedule = made("Overridden");
    overridden(schedule, "2026-03-19T10:00:00Z", "2026-03-19T11:00:00Z");
    Wire.Reply shown =
        wire.get(schedule + "?since=2026-03-19T10:30:00Z&until=2026-03-19T10:31:00Z");
    assertThat(finalUsers(shown)).containsExactly(ben);
    assertThat(finalUsers(wire.get(schedule + DAY))).containsExactly(ada, ben, ada, ben, ada);
  }

  @Test
  void anOverrideOfADemoScheduleIsSeenInTheOnCalls() {
    Map<String, Object> onCall = wire.get("/oncalls?limit=1&earliest=true").list("oncalls").get(0);
    Object schedule = inside(onCall, "schedule").get("id");
    Object before = inside(onCall, "user").get("id");
    Object other = before.equals(ada) ? ben : ada;
    String body =
        "{'overrides':[" + override(other, "2026-03-18T11:00:00Z", "2026-03-18T13:00:00Z") + "]}";
    wire.write("POST", "/schedules/" + schedule + "/overrides", body);
    assertThat(wire.get("/oncalls?schedule_ids[]=" + schedule).list("oncalls"))
        .extracting(now -> inside(now, "user").get("id"))
        .containsExactly(other);
  }

  @Test
  void someOverridesMayFailWhileOthersAreMade() {
    String schedule = made("Mixed");
    String body =
        "{'overrides':["
            + override(ada, "2026-03-19T10:00:00Z", "2026-03-19T11:00:00Z")
            + ","
            + override("PNOBODY", "2026-03-19T10:00:00Z", "2026-03-19T11:00:00Z")
            + ","
            + override(ada, "2026-03-19T11:00:00Z", "2026-03-19T10:00:00Z")
            + "]}";
    Wire.Reply reply = wire.write("POST", schedule + "/overrides", body);
    assertThat(reply.array())
        .extracting(result -> result.get("status"))
        .containsExactly(201.0, 400.0, 400.0);
    assertThat(wire.get(schedule + "/overrides" + DAY).list("overrides")).hasSize(1);
  }

  @Test
  void anOverrideThatIsToComeIsRemovedAndARunningOneEnds() {
    String schedule = made("Removed");
    Object later = overridden(schedule, "2026-03-19T10:00:00Z", "2026-03-19T11:00:00Z").get("id");
    Object now = overridden(schedule, "2026-03-18T10:00:00Z", "2026-03-18T14:00:00Z").get("id");
    assertThat(wire.delete(schedule + "/overrides/" + later).status()).isEqualTo(204);
    assertThat(wire.delete(schedule + "/overrides/" + now).status()).isEqualTo(200);
    assertThat(wire.get(schedule + "/overrides" + DAY).values("overrides", "end"))
        .containsExactly("2026-03-18T12:00:00Z");
    assertThat(wire.delete(schedule + "/overrides/" + now).refusal()).isEqualTo("400/4004");
  }

  @Test
  void overridesAreListedOfARangeOnly() {
    assertThat(wire.get(made("Ranged") + "/overrides").refusal()).isEqualTo("400/2004");
  }

  @Test
  void aScheduleThatAPolicyUsesStays() {
    String schedule =
        "/schedules/" + wire.get("/schedules?limit=1").values("schedules", "id").get(0);
    assertThat(wire.delete(schedule).refusal()).isEqualTo("400/2001");
    String unused = made("Unused");
    assertThat(wire.delete(unused).status()).isEqualTo(204);
    assertThat(wire.get(unused).status()).isEqualTo(404);
  }

  @Test
  void theUsersOfAScheduleAreWhole() {
    assertThat(wire.get(made("Whole") + "/users" + DAY).values("users", "email")).hasSize(2);
  }

  @Test
  void theUsersOfARangeAreThoseWhoAreOnCallInIt() {
    String hours = "?since=2026-03-19T10:00:00Z&until=2026-03-20T08:00:00Z";
    assertThat(wire.get(made("Some") + "/users" + hours).values("users", "id"))
        .containsExactly(ada);
  }

  @Test
  void onlyOverridesThatAreToComeAreShownWithTheirIds() {
    String schedule = made("Editable");
    overridden(schedule, "2026-03-18T10:00:00Z", "2026-03-18T14:00:00Z");
    Object later = overridden(schedule, "2026-03-19T10:00:00Z", "2026-03-19T11:00:00Z").get("id");
    String overrides = schedule + "/overrides" + DAY;
    assertThat(wire.get(overrides + "&editable=true").values("overrides", "id"))
        .containsExactly(later);
    assertThat(wire.get(overrides).list("overrides"))
        .hasSize(2)
        .noneMatch(override -> override.containsKey("id"));
  }

  @Test
  void theHighestLayerIsShownFirstAndSentLast() {
    String layers = layer(",'name':'Low'") + "," + layer(",'name':'High'");
    Wire.Reply made = wire.write("POST", "/schedules", schedule("Layered", layers));
    assertThat(elements(made.object("schedule"), "schedule_layers"))
        .extracting(layer -> layer.get("name"))
        .containsExactly("High", "Low");
  }
}
