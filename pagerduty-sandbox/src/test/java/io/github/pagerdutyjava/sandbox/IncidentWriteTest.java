package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Incidents live as they do at PagerDuty. */
class IncidentWriteTest extends OneSandbox {
  private Map<String, Object> me;
  private Map<String, Object> other;
  private String service;

  @BeforeEach
  void known() {
    List<Map<String, Object>> users = wire.get("/users?limit=2").list("users");
    me = users.get(0);
    other = users.get(1);
    service = (String) wire.get("/services?limit=1").list("services").get(0).get("id");
  }

  private Wire.Reply open(String more) {
    return wire.write(
        "POST",
        "/incidents",
        "{'incident':{'type':'incident','title':'Fire','service':{'type':'service_reference',"
            + "'id':'"
            + service
            + "'}"
            + more
            + "}}");
  }

  private String opened() {
    Wire.Reply reply = open("");
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return "/incidents/" + reply.object("incident").get("id");
  }

  private static Map<String, Object> put(String incident, String members) {
    Wire.Reply reply =
        wire.write("PUT", incident, "{'incident':{'type':'incident'," + members + "}}");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.object("incident");
  }

  private static List<Object> log(String incident) {
    return wire.get(incident + "/log_entries?limit=100").values("log_entries", "type");
  }

  private static List<Object> assignees(Map<String, Object> incident) {
    return elements(incident, "assignments").stream()
        .map(assignment -> inside(assignment, "assignee").get("id"))
        .toList();
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void aNewIncidentIsTriggeredAndAssignedToWhoeverIsOnCall() {
    Map<String, Object> incident = wire.get(opened()).object("incident");
    assertThat(incident).containsEntry("status", "triggered").containsEntry("title", "Fire");
    assertThat(assignees(incident)).hasSize(1);
    assertThat(wire.get("/incidents?statuses[]=triggered&limit=100").values("incidents", "id"))
        .contains(incident.get("id"));
  }

  @Test
  void whoOpensAnIncidentForThemselvesHasAcknowledgedIt() {
    Wire.Reply reply =
        open(",'assignments':[{'assignee':{'type':'user_reference','id':'" + me.get("id") + "'}}]");
    assertThat(reply.object("incident")).containsEntry("status", "acknowledged");
  }

  @Test
  void theLogSaysWhoDidIt() {
    String incident = opened();
    put(incident, "'status':'acknowledged'");
    Map<String, Object> resolved = put(incident, "'status':'resolved'");
    assertThat(log(incident))
        .startsWith("resolve_log_entry", "acknowledge_log_entry")
        .endsWith("trigger_log_entry");
    assertThat(inside(resolved, "last_status_change_by")).containsEntry("id", me.get("id"));
    Map<String, Object> newest = wire.get("/log_entries?limit=1").list("log_entries").get(0);
    assertThat(inside(newest, "agent")).containsEntry("id", me.get("id"));
    assertThat(inside(newest, "incident")).containsEntry("id", id(incident));
  }

  @Test
  void aResolvedIncidentIsNobodysAndCannotBeResolvedAgain() {
    String incident = opened();
    assertThat(assignees(put(incident, "'status':'resolved'"))).isEmpty();
    assertThat(wire.write("PUT", incident, "{'incident':{'status':'resolved'}}").refusal())
        .isEqualTo("400/1001");
  }

  @Test
  void aResolvedIncidentCanBeOpenedAgain() {
    String incident = opened();
    put(incident, "'status':'resolved'");
    Map<String, Object> again = put(incident, "'status':'triggered'");
    assertThat(again).containsEntry("status", "triggered").containsEntry("resolved_at", null);
    assertThat(assignees(again)).hasSize(1);
  }

  @Test
  void anOpenIncidentsKeyCannotBeUsedTwice() {
    assertThat(open(",'incident_key':'once'").status()).isEqualTo(201);
    assertThat(open(",'incident_key':'once'").refusal()).isEqualTo("400/2002");
  }

  @Test
  void aResolvedIncidentsKeyCanBeUsedAgain() {
    String first = "/incidents/" + open(",'incident_key':'again'").object("incident").get("id");
    put(first, "'status':'resolved'");
    assertThat(open(",'incident_key':'again'").status()).isEqualTo(201);
  }

  @Test
  void reassigningTakesTheAcknowledgementAway() {
    String incident = opened();
    put(incident, "'status':'acknowledged'");
    Map<String, Object> given =
        put(
            incident,
            "'assignments':[{'assignee':{'type':'user_reference','id':'"
                + other.get("id")
                + "'}}]");
    assertThat(assignees(given)).containsExactly(other.get("id"));
    assertThat(given).containsEntry("status", "triggered");
    assertThat(wire.get("/incidents?user_ids[]=" + other.get("id")).values("incidents", "id"))
        .contains(id(incident));
  }

  @Test
  void escalatingAsksTheNextLevel() {
    String incident = opened();
    Map<String, Object> before = wire.get(incident).object("incident");
    Map<String, Object> after = put(incident, "'escalation_level':3");
    assertThat(assignees(after)).isNotEqualTo(assignees(before));
    assertThat(log(incident)).startsWith("escalate_log_entry");
    assertThat(wire.write("PUT", incident, "{'incident':{'escalation_level':9}}").refusal())
        .isEqualTo("400/1006");
  }

  @Test
  void snoozingAcknowledgesUntilThen() {
    String incident = opened();
    Wire.Reply reply = wire.write("POST", incident + "/snooze", "{'duration':3600}");
    assertThat(reply.status()).isEqualTo(201);
    assertThat(elements(reply.object("incident"), "pending_actions"))
        .containsExactly(Map.of("type", "unacknowledge", "at", "2026-03-18T13:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"0", "604801", "'text'"})
  void aSnoozeHasABound(String duration) {
    assertThat(
            wire.write("POST", opened() + "/snooze", "{'duration':'" + duration + "'}").refusal())
        .isEqualTo("400/1013");
  }

  @Test
  void mergedIncidentsAreResolvedBecauseOfTheTarget() {
    String target = opened();
    String source = opened();
    wire.write(
        "PUT",
        target + "/merge",
        "{'source_incidents':[{'type':'incident_reference','id':'" + id(source) + "'}]}");
    Map<String, Object> merged = wire.get(source).object("incident");
    assertThat(merged).containsEntry("status", "resolved");
    assertThat(inside(inside(merged, "resolve_reason"), "incident"))
        .containsEntry("id", id(target));
  }

  @Test
  void notesCanBeWrittenChangedAndTakenBack() {
    String notes = opened() + "/notes";
    Wire.Reply made = wire.write("POST", notes, "{'note':{'content':'First'}}");
    assertThat(made.status()).isEqualTo(200);
    String note = notes + "/" + made.object("note").get("id");
    wire.write("PUT", note, "{'note':{'content':'Second'}}");
    assertThat(wire.get(notes).values("notes", "content")).containsExactly("Second");
    assertThat(wire.delete(note).status()).isEqualTo(204);
    assertThat(wire.get(notes).list("notes")).isEmpty();
  }

  @Test
  void manyAreChangedAtOnceAndAnsweredByPages() {
    List<String> ids = IntStream.range(0, 30).mapToObj(i -> id(opened())).toList();
    Wire.Reply reply = wire.write("PUT", "/incidents", bulk(ids, "acknowledged"));
    assertThat(reply.list("incidents")).hasSize(25);
    assertThat(reply.json()).containsEntry("more", true);
    assertThat(ids)
        .allSatisfy(
            id ->
                assertThat(wire.get("/incidents/" + id).object("incident"))
                    .containsEntry("status", "acknowledged"));
  }

  @Test
  void oneWrongOneKeepsAllAsTheyWere() {
    String good = opened();
    List<String> ids = List.of(id(good), "QNOTHING");
    assertThat(wire.write("PUT", "/incidents", bulk(ids, "resolved")).status()).isEqualTo(404);
    assertThat(wire.get(good).object("incident")).containsEntry("status", "triggered");
  }

  @Test
  void moreThan250AtOnceAreTooMany() {
    String incident = id(opened());
    List<String> ids = IntStream.range(0, 251).mapToObj(i -> incident).toList();
    assertThat(wire.write("PUT", "/incidents", bulk(ids, "resolved")).status()).isEqualTo(413);
  }

  private static String bulk(List<String> ids, String status) {
    return ids.stream()
        .map(id -> "{'type':'incident_reference','id':'" + id + "','status':'" + status + "'}")
        .collect(Collectors.joining(",", "{'incidents':[", "]}"));
  }

  @Test
  void anIncidentOfTheDemoAccountKeepsWhatHappenedToItBefore() {
    Map<String, Object> old =
        wire.get("/incidents?statuses[]=acknowledged&limit=1").list("incidents").get(0);
    String incident = "/incidents/" + old.get("id");
    List<Object> before = log(incident);
    put(incident, "'status':'resolved','resolution':'Unplugged it'");
    List<Object> after = log(incident);
    assertThat(after.subList(after.size() - before.size(), after.size())).isEqualTo(before);
    assertThat(after).startsWith("annotate_log_entry", "resolve_log_entry");
  }

  @Test
  void theAlertsOfAResolvedIncidentAreResolved() {
    Map<String, Object> old =
        wire
            .get("/incidents?statuses[]=triggered&statuses[]=acknowledged&date_range=all&limit=100")
            .list("incidents")
            .stream()
            .filter(incident -> !inside(incident, "alert_counts").get("all").equals(0.0))
            .findFirst()
            .orElseThrow();
    String incident = "/incidents/" + old.get("id");
    assertThat(wire.get(incident + "/alerts").values("alerts", "status")).contains("triggered");
    Map<String, Object> resolved = put(incident, "'status':'resolved'");
    assertThat(wire.get(incident + "/alerts").values("alerts", "status")).containsOnly("resolved");
    assertThat(inside(resolved, "alert_counts"))
        .containsEntry("triggered", 0.0)
        .containsEntry("all", inside(old, "alert_counts").get("all"));
  }

  @Test
  void anEventResolvesWhatAPersonAcknowledged() {
    String event =
        "{\"routing_key\":\""
            + sandbox().routingKey()
            + "\",\"dedup_key\":\"shared\",\"event_action\":\"%s\",\"payload\":{"
            + "\"summary\":\"Shared\",\"source\":\"a\",\"severity\":\"error\"}}";
    wire.post("/v2/enqueue", event.formatted("trigger"));
    Object id = wire.get("/incidents?incident_key=shared").list("incidents").get(0).get("id");
    put("/incidents/" + id, "'status':'acknowledged'");
    wire.post("/v2/enqueue", event.formatted("resolve"));
    assertThat(wire.get("/incidents/" + id).object("incident")).containsEntry("status", "resolved");
    wire.post("/v2/enqueue", event.formatted("trigger"));
    assertThat(wire.get("/incidents?incident_key=shared").list("incidents")).hasSize(2);
  }
}
