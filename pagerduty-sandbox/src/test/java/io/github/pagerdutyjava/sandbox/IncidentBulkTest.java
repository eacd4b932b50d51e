package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many incidents at once, their alerts, and those that are not only written through REST. */
class IncidentBulkTest extends IncidentTests {

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

  /** Returns one of the demo account that is open and has alerts. */
  private static Map<String, Object> withAlerts() {
    String open = "/incidents?statuses[]=triggered&statuses[]=acknowledged&date_range=all";
    return wire.get(open + "&limit=100").list("incidents").stream()
        .filter(incident -> !inside(incident, "alert_counts").get("triggered").equals(0.0))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theAlertsOfAResolvedIncidentAreResolved() {
    Map<String, Object> old = withAlerts();
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

  @Test
  void anAlertMovesToAnotherIncident() {
    Map<String, Object> old = withAlerts();
    String from = "/incidents/" + old.get("id");
    String target = opened();
    Object alert = wire.get(from + "/alerts").values("alerts", "id").get(0);
    Wire.Reply moved =
        wire.write(
            "PUT",
            from + "/alerts/" + alert,
            "{'alert':{'type':'alert','incident':{'type':'incident_reference','id':'"
                + id(target)
                + "'}}}");
    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(wire.get(target + "/alerts").values("alerts", "id")).containsExactly(alert);
    assertThat(wire.get(from + "/alerts").values("alerts", "id")).doesNotContain(alert);
    assertThat(inside(wire.get(target).object("incident"), "alert_counts"))
        .containsEntry("all", 1.0);
  }

  @Test
  void alertsAreResolvedTogetherOrNotAtAll() {
    String incident = "/incidents/" + withAlerts().get("id");
    Object alert = wire.get(incident + "/alerts").values("alerts", "id").get(0);
    String good = "{'type':'alert_reference','id':'" + alert + "','status':'resolved'}";
    String bad = "{'type':'alert_reference','id':'" + alert + "','status':'asleep'}";
    assertThat(
            wire.write("PUT", incident + "/alerts", "{'alerts':[" + good + "," + bad + "]}")
                .refusal())
        .isEqualTo("400/1003");
    assertThat(wire.get(incident + "/alerts/" + alert).object("alert"))
        .containsEntry("status", "triggered");
    wire.write("PUT", incident + "/alerts", "{'alerts':[" + good + "]}");
    assertThat(wire.get(incident + "/alerts/" + alert).object("alert"))
        .containsEntry("status", "resolved");
  }

  @Test
  void manyWhoWriteAtOnceDoNotDisturbEachOther() {
    List<Integer> numbers =
        IntStream.range(0, 60)
            .parallel()
            .mapToObj(i -> open("").object("incident"))
            .map(incident -> ((Double) incident.get("incident_number")).intValue())
            .toList();
    assertThat(numbers).doesNotHaveDuplicates().hasSize(60);
    List<Object> listed =
        wire.get("/incidents?limit=100&sort_by=incident_number:desc")
            .values("incidents", "incident_number");
    assertThat(listed).containsAll(numbers.stream().map(Integer::doubleValue).toList());
  }
}
