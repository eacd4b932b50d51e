package io.github.pagerdutyjava.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.pagerdutyjava.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookEventTest {

  private static WebhookEvent parse(String json) {
    return WebhookEvent.parse(json.getBytes(UTF_8));
  }

  @Test
  void theEnvelopeIsTyped() {
    WebhookEvent event =
        parse(
            """
            {"event": {"id": "01E", "event_type": "incident.annotated",
             "resource_type": "incident", "occurred_at": "2026-03-18T12:00:00.123Z",
             "agent": {"id": "PUSER", "type": "user_reference", "summary": "Ada", "html_url": null},
             "client": {"name": "PagerDuty"},
             "data": {"type": "incident_note", "content": "Überlast", "trimmed": false}}}
            """);
    assertThat(event.id()).isEqualTo("01E");
    assertThat(event.eventType()).isEqualTo("incident.annotated");
    assertThat(event.resourceType()).isEqualTo("incident");
    assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-03-18T12:00:00.123Z"));
    assertThat(event.agent())
        .isEqualTo(new WebhookEvent.Agent("PUSER", "user_reference", "Ada", null, null, Map.of()));
    assertThat(event.client()).isEqualTo(Map.of("name", "PagerDuty"));
    assertThat(event.dataType()).isEqualTo("incident_note");
    assertThat(event.data()).containsEntry("content", "Überlast").containsEntry("trimmed", false);
  }

  @Test
  void anUnknownTypeIsKept() {
    WebhookEvent event =
        parse(
            """
            {"event": {"id": "1", "event_type": "robot.rebooted", "resource_type": "robot",
             "data": {"type": "robot_state", "legs": 6, "weight": 1.5, "parts": ["arm"]}}}
            """);
    assertThat(event.eventType()).isEqualTo("robot.rebooted");
    assertThat(event.data())
        .containsEntry("legs", 6L)
        .containsEntry("weight", 1.5)
        .containsEntry("parts", List.of("arm"));
  }

  @Test
  void whatPagerDutyAddsIsKept() {
    WebhookEvent event =
        parse("{\"event\":{\"id\":\"1\",\"event_type\":\"pagey.ping\",\"mood\":\"good\"},\"v\":3}");
    assertThat(event.extra()).isEqualTo(Map.of("mood", "good"));
  }

  @Test
  void whatIsAbsentIsNullOrEmpty() {
    WebhookEvent event =
        parse(
            """
            {"event": {"id": "1", "event_type": "pagey.ping", "resource_type": null,
             "agent": null, "client": null, "data": null}}
            """);
    assertThat(event.resourceType()).isNull();
    assertThat(event.occurredAt()).isNull();
    assertThat(event.agent()).isNull();
    assertThat(event.client()).isEmpty();
    assertThat(event.data()).isEmpty();
    assertThat(event.dataType()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                                              | $.event
          {"event": null}                                                 | $.event
          {"event": {"event_type": "x"}}                                  | $.event.id
          {"event": {"id": "1"}}                                          | $.event.event_type
          {"event": []}                                                   | $.event
          {"event": {"id": {}, "event_type": "x"}}                        | $.event.id
          {"event": {"id": "1", "event_type": "x", "data": 7}}            | $.event.data
          {"event": {"id": "1", "event_type": "x", "occurred_at": "now"}} | $.event.occurred_at
          {"messages": []}                                                | $.event
          """)
  void aFailureNamesThePlace(String json, String path) {
    assertThatThrownBy(() -> parse(json))
        .asInstanceOf(type(ParseException.class))
        .satisfies(e -> assertThat(e.jsonPath()).isEqualTo(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "7",
        "[",
        "{\"event\":{",
        "\u0000",
        "<html>",
        "{\"event\":{}}trailing"
      })
  void whatIsNoWebhookIsAParseException(String body) {
    assertThatThrownBy(() -> parse(body)).isInstanceOf(ParseException.class);
  }

  @Test
  void aBodyNestedTooDeepIsAParseException() {
    String json = "{\"event\":{\"id\":\"1\",\"event_type\":\"x\",\"data\":{\"a\":";
    assertThatThrownBy(() -> parse(json + "[".repeat(200_000))).isInstanceOf(ParseException.class);
  }

  @Test
  void bytesThatAreNotTextAreAParseException() {
    assertThatThrownBy(() -> WebhookEvent.parse(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}))
        .isInstanceOf(ParseException.class);
  }
}
