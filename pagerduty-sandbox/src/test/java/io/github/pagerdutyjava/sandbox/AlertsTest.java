package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What events do to alerts, as the REST API shows it. */
class AlertsTest {
  private final PagerDutySandbox sandbox = Wire.sandbox().start();
  private final Wire wire = new Wire(sandbox);
  private int before;

  @BeforeEach
  void countIncidents() {
    before = total();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private int total() {
    Object total = wire.get("/incidents?date_range=all&limit=1&total=true").json().get("total");
    return ((Number) total).intValue();
  }

  private Wire.Reply alert(String action, String dedupKey) {
    return alert(sandbox.routingKey(), action, dedupKey);
  }

  private Wire.Reply alert(String routingKey, String action, String dedupKey) {
    return wire.post("/v2/enqueue", event(routingKey, action, dedupKey));
  }

  private static String event(String routingKey, String action, String dedupKey) {
    return """
    {"routing_key": "%s", "event_action": "%s", "dedup_key": "%s",
     "payload": {"summary": "Disk is full", "source": "db-1", "severity": "error",
                 "custom_details": {"free": 12, "used": 0.990}}}
    """
        .formatted(routingKey, action, dedupKey);
  }

  private List<Map<String, Object>> incidents(String dedupKey) {
    return wire.get("/incidents?date_range=all&incident_key=" + dedupKey).list("incidents");
  }

  private List<Object> logEntries(String dedupKey) {
    Object id = incidents(dedupKey).get(0).get("id");
    return wire.get("/incidents/" + id + "/log_entries").values("log_entries", "type");
  }

  @Test
  void anAlertBecomesTheNextIncident() {
    Wire.Reply reply = alert("trigger", "disk-1");
    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.body())
        .isEqualTo(
            "{\"status\":\"success\",\"message\":\"Event processed\",\"dedup_key\":\"disk-1\"}");
    Map<String, Object> incident = incidents("disk-1").get(0);
    assertThat(incident)
        .containsEntry("title", "Disk is full")
        .containsEntry("status", "triggered")
        .containsEntry("urgency", "high")
        .containsEntry("created_at", "2026-03-18T12:00:00Z")
        .containsEntry("incident_number", before + 1.0);
    assertThat(OneSandbox.inside(incident, "service")).containsEntry("summary", "Payment Gateway");
    assertThat(OneSandbox.inside(incident, "alert_counts")).containsEntry("all", 1.0);
    assertThat(total()).isEqualTo(before + 1);
  }

  @Test
  void theIncidentIsFoundByItsId() {
    alert("trigger", "disk-1");
    Object id = incidents("disk-1").get(0).get("id");
    assertThat(wire.get("/incidents/" + id).object("incident"))
        .containsEntry("title", "Disk is full");
  }

  @Test
  void theSameKeyJoinsTheOpenAlert() {
    alert("trigger", "disk-1");
    alert("trigger", "disk-1");
    alert("acknowledge", "disk-1");
    alert("trigger", "disk-1");
    assertThat(incidents("disk-1")).hasSize(1);
    assertThat(incidents("disk-1").get(0)).containsEntry("status", "acknowledged");
    assertThat(total()).isEqualTo(before + 1);
  }

  @Test
  void afterItsResolutionTheSameKeyIsAnotherAlert() {
    alert("trigger", "disk-1");
    alert("resolve", "disk-1");
    alert("trigger", "disk-1");
    assertThat(incidents("disk-1"))
        .extracting(incident -> incident.get("status"))
        .containsExactly("resolved", "triggered");
  }

  @Test
  void whatIsResolvedStaysSo() {
    alert("trigger", "disk-1");
    alert("resolve", "disk-1");
    assertThat(alert("acknowledge", "disk-1").status()).isEqualTo(202);
    assertThat(incidents("disk-1").get(0))
        .containsEntry("status", "resolved")
        .containsEntry("resolved_at", "2026-03-18T12:00:00Z");
  }

  @Test
  void whatIsAboutNoAlertIsTakenAndDropped() {
    assertThat(alert("acknowledge", "nothing").status()).isEqualTo(202);
    assertThat(alert("resolve", "nothing").status()).isEqualTo(202);
    assertThat(total()).isEqualTo(before);
  }

  @Test
  void anotherServicesKeyIsAboutAnotherAlert() {
    alert("trigger", "disk-1");
    String other = Path.of(sandbox.integrationUrl().getPath()).getName(1).toString();
    assertThat(alert(other, "resolve", "disk-1").status()).isEqualTo(202);
    assertThat(incidents("disk-1").get(0)).containsEntry("status", "triggered");
  }

  @Test
  void triggersWithoutAKeyAreEachAnAlert() {
    String event =
        """
        {"routing_key": "%s", "event_action": "trigger",
         "payload": {"summary": "Disk is full", "source": "db-1", "severity": "info"}}
        """
            .formatted(sandbox.routingKey());
    Object first = wire.post("/v2/enqueue", event).json().get("dedup_key");
    Object second = wire.post("/v2/enqueue", event).json().get("dedup_key");
    assertThat(first).asString().matches("[0-9a-f]{32}").isNotEqualTo(second);
    assertThat(total()).isEqualTo(before + 2);
    assertThat(incidents(String.valueOf(first)).get(0)).containsEntry("urgency", "low");
  }

  @Test
  void theLogTellsWhatHappened() {
    alert("trigger", "disk-1");
    alert("acknowledge", "disk-1");
    alert("resolve", "disk-1");
    assertThat(logEntries("disk-1"))
        .containsExactly(
            "resolve_log_entry",
            "acknowledge_log_entry",
            "notify_log_entry",
            "assign_log_entry",
            "trigger_log_entry");
  }

  @Test
  void theAccountsLogHasItToo() {
    wire.get("/log_entries");
    alert("trigger", "disk-1");
    alert("resolve", "disk-1");
    Map<String, Object> newest = wire.get("/log_entries").list("log_entries").get(0);
    assertThat(newest).containsEntry("type", "resolve_log_entry");
    assertThat(OneSandbox.inside(newest, "agent")).containsEntry("type", "service_reference");
    assertThat(wire.get("/log_entries/" + newest.get("id")).status()).isEqualTo(200);
  }

  @Test
  void theLogHasTheDetailsAsTheyCame() {
    alert("trigger", "disk-1");
    Object id = incidents("disk-1").get(0).get("id");
    assertThat(wire.get("/incidents/" + id + "/log_entries?include[]=channels").body())
        .contains("\"custom_details\":{\"free\":12,\"used\":0.990}")
        .contains("\"source\":\"db-1\"");
  }

  @Test
  void eachIncidentHasOneAlert() {
    for (int i = 0; i < 20; i++) {
      alert("trigger", "disk-" + i);
    }
    String newest = "sort_by=created_at:desc,incident_number:desc&limit=20";
    assertThat(wire.get("/incidents?date_range=all&" + newest).list("incidents"))
        .extracting(incident -> OneSandbox.inside(incident, "alert_counts").get("all"))
        .hasSize(20)
        .containsOnly(1.0);
  }

  @Test
  void theServiceAcknowledgesWhatEventsAcknowledge() {
    alert("trigger", "disk-1");
    alert("acknowledge", "disk-1");
    Map<String, Object> incident = incidents("disk-1").get(0);
    Map<String, Object> first = OneSandbox.elements(incident, "acknowledgements").get(0);
    assertThat(OneSandbox.inside(first, "acknowledger"))
        .containsEntry("summary", "Payment Gateway");
  }

  @Test
  void eventsDoNotChangeTheDemoAccount() {
    String question = "/incidents?date_range=all&limit=100&until=2026-03-18T11:59:59Z";
    String demo = wire.get(question).body();
    String log = wire.get("/log_entries?until=2026-03-18T11:59:59Z").body();
    alert("trigger", "disk-1");
    alert("resolve", "disk-1");
    assertThat(wire.get(question).body()).isEqualTo(demo);
    assertThat(wire.get("/log_entries?until=2026-03-18T11:59:59Z").body()).isEqualTo(log);
  }

  @Test
  void theSameEventsInAnotherSandboxGiveTheSameAnswers() {
    try (PagerDutySandbox twin = Wire.sandbox().start()) {
      alert("trigger", "disk-1");
      assertThat(twin.routingKey()).isEqualTo(sandbox.routingKey());
      new Wire(twin).post("/v2/enqueue", event(twin.routingKey(), "trigger", "disk-1"));
      String question = "/incidents?date_range=all&incident_key=disk-1";
      assertThat(new Wire(twin).get(question).body()).isEqualTo(wire.get(question).body());
    }
  }
}
