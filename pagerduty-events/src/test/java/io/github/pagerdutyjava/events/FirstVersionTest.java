package io.github.pagerdutyjava.events;

import static io.github.pagerdutyjava.events.EventsServer.KEY;
import static io.github.pagerdutyjava.events.EventsServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Version 1 of the Events API, for the keys of old services. */
class FirstVersionTest {

  @RegisterExtension private static final EventsServer SERVER = new EventsServer();

  private static final TriggerEvent DISK_FULL =
      TriggerEvent.of("Disk full", "db-3.example.com", Severity.ERROR);

  @Test
  void speaksTheFirstVersionOfTheApiForAServiceKey() {
    SERVER.answers(json(200, "{\"status\":\"success\",\"incident_key\":\"from-server\"}"));

    EventResult result =
        SERVER
            .builder()
            .serviceKey(KEY)
            .build()
            .trigger(
                DISK_FULL
                    .dedupKey("db-3/disk")
                    .customDetails(Map.of("free", 1))
                    .client("Watcher")
                    .link("https://example.com/runbook", "Runbook")
                    .image(EventImage.of("https://example.com/g.png").alt("g")));

    assertThat(result.dedupKey()).isEqualTo("from-server");
    assertThat(SERVER.request().getUrl()).isEqualTo("/generic/2010-04-15/create_event.json");
    assertThat(SERVER.body())
        .isEqualTo(
            OfficialEvents.read(
                """
                {"service_key": "%s", "event_type": "trigger", "incident_key": "db-3/disk",
                 "description": "Disk full", "client": "Watcher",
                 "details": {"source": "db-3.example.com", "severity": "error",
                   "custom_details": {"free": 1}},
                 "contexts": [
                   {"type": "link", "href": "https://example.com/runbook", "text": "Runbook"},
                   {"type": "image", "src": "https://example.com/g.png", "alt": "g"}]}
                """
                    .formatted(KEY)));
  }

  @Test
  void resolvesByTheFirstVersionOfTheApi() {
    SERVER.builder().serviceKey(KEY).build().resolve("db-3/disk");

    assertThat(SERVER.request().getBodyAsString())
        .isEqualTo(
            "{\"service_key\":\"%s\",\"event_type\":\"resolve\",\"incident_key\":\"db-3/disk\"}"
                .formatted(KEY));
  }

  @Test
  void tellsOfNoChangeByTheFirstVersionOfTheApi() {
    PagerDutyEvents old = SERVER.builder().serviceKey(KEY).build();

    assertThatThrownBy(() -> old.change(NewChangeEvent.of("Deployed")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("v1");
    assertThat(SERVER.requests()).isEmpty();
  }
}
