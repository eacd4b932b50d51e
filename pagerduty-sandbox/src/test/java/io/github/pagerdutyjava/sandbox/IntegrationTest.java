package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Old integrations, those of other products, and change events. */
class IntegrationTest extends OneSandbox {
  private static final String OLD = "/generic/2010-04-15/create_event.json";

  private static Wire.Reply build(String repository, String key, String state) {
    return wire.post(
        sandbox().integrationUrl().getPath(),
        """
        {"actor": {"display_name": "Ada"},
         "repository": {"full_name": "%s", "type": "repository"},
         "commit_status": {"key": "%s", "name": "Unit tests", "state": "%s",
                           "url": "https://ci.example.com/1"}}
        """
            .formatted(repository, key, state));
  }

  private static List<Map<String, Object>> incidents(String key) {
    return wire.get("/incidents?date_range=all&incident_key=" + key).list("incidents");
  }

  private static Object status(String key) {
    return incidents(key).get(0).get("status");
  }

  @Test
  void aFailedBuildTriggersAndASuccessfulOneResolves() {
    Wire.Reply reply = build("acme/shop", "tests", "FAILED");
    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.json()).containsEntry("status", "success");
    Map<String, Object> incident = incidents("acme/shop/tests").get(0);
    assertThat(incident)
        .containsEntry("title", "Build Unit tests failed in acme/shop")
        .containsEntry("status", "triggered");
    assertThat(inside(incident, "service")).containsEntry("summary", "Ledger");
    build("acme/shop", "tests", "SUCCESSFUL");
    assertThat(status("acme/shop/tests")).isEqualTo("resolved");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INPROGRESS", "STOPPED"})
  void aBuildThatIsNotOverDoesNothing(String state) {
    assertThat(build("acme/quiet", state, state).status()).isEqualTo(202);
    assertThat(incidents("acme/quiet/" + state)).isEmpty();
    build("acme/red", state, "FAILED");
    build("acme/red", state, state);
    assertThat(status("acme/red/" + state)).isEqualTo("triggered");
  }

  @Test
  void buildsAreToldApartByRepositoryAndKey() {
    build("acme/one", "tests", "FAILED");
    build("acme/two", "tests", "FAILED");
    build("acme/one", "lint", "FAILED");
    build("acme/one", "tests", "SUCCESSFUL");
    assertThat(status("acme/one/tests")).isEqualTo("resolved");
    assertThat(status("acme/two/tests")).isEqualTo("triggered");
    assertThat(status("acme/one/lint")).isEqualTo("triggered");
  }

  @Test
  void aBuildThatFailsAgainIsTheSameAlert() {
    build("acme/again", "tests", "FAILED");
    build("acme/again", "tests", "FAILED");
    assertThat(incidents("acme/again/tests")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[1]",
        "state=FAILED&key=1",
        "{\"commit_status\":{\"state\":\"FAILED\"}}"
      })
  void whatAnIntegrationDoesNotUnderstandItDrops(String body) {
    assertThat(wire.post(sandbox().integrationUrl().getPath(), body).status()).isEqualTo(202);
  }

  @Test
  void anIntegrationThatDoesNotExistIsRefused() {
    assertThat(wire.post("/integration/" + "0".repeat(32) + "/enqueue", "{}").status())
        .isEqualTo(400);
  }

  @Test
  void anOldEventRaisesAnIncidentToo() {
    String event =
        """
        {"service_key": "%s", "event_type": "trigger", "incident_key": "old-1",
         "description": "Queue is long", "details": {"length": 70000}}
        """
            .formatted(sandbox().routingKey());
    Wire.Reply reply = wire.post(OLD, event);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json())
        .containsEntry("status", "success")
        .containsEntry("incident_key", "old-1");
    assertThat(incidents("old-1").get(0)).containsEntry("title", "Queue is long");
    wire.post(OLD, event.replace("trigger", "resolve"));
    assertThat(status("old-1")).isEqualTo("resolved");
  }

  @Test
  void anInvalidOldEventIsToldWhy() {
    String event =
        "{\"service_key\": \"%s\", \"event_type\": \"trigger\"}".formatted(sandbox().routingKey());
    Wire.Reply reply = wire.post(OLD, event);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().get("errors")).asString().contains("'description'");
  }

  @Test
  void aChangeEventIsListedAmongTheDeployments() {
    Wire.Reply reply =
        wire.post(
            "/v2/change/enqueue",
            """
            {"routing_key": "%s", "links": [{"href": "https://ci.example.com/7", "text": "7"}],
             "payload": {"summary": "Build 7 deployed", "source": "ci",
                         "timestamp": "2026-03-18T11:59:30.123Z", "custom_details": {"n": 7}}}
            """
                .formatted(sandbox().routingKey()));
    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.json()).containsEntry("status", "success").doesNotContainKey("dedup_key");
    Map<String, Object> newest = wire.get("/change_events?limit=1").list("change_events").get(0);
    assertThat(newest)
        .containsEntry("summary", "Build 7 deployed")
        .containsEntry("source", "ci")
        .containsEntry("timestamp", "2026-03-18T11:59:30Z");
    assertThat(elements(newest, "services").get(0)).containsEntry("summary", "Payment Gateway");
    assertThat(elements(newest, "links").get(0)).containsEntry("text", "7");
    assertThat(wire.get("/change_events/" + newest.get("id")).object("change_event"))
        .isEqualTo(newest);
  }

  @Test
  void aChangeEventIsListedByItsOwnTime() {
    wire.post(
        "/v2/change/enqueue",
        """
        {"routing_key": "%s",
         "payload": {"summary": "Long ago", "timestamp": "2025-01-01T00:00:00Z"}}
        """
            .formatted(sandbox().routingKey()));
    assertThat(wire.get("/change_events?limit=1").values("change_events", "summary"))
        .isNotEmpty()
        .doesNotContain("Long ago");
    assertThat(
            wire.get("/change_events?since=2025-01-01T00:00:00Z&until=2025-01-01T00:00:01Z")
                .values("change_events", "summary"))
        .contains("Long ago");
  }

  @Test
  void aChangeEventNeedsASummary() {
    Wire.Reply reply =
        wire.post(
            "/v2/change/enqueue",
            "{\"routing_key\": \"%s\", \"payload\": {}}".formatted(sandbox().routingKey()));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().get("errors")).asString().contains("'payload.summary'");
  }
}
