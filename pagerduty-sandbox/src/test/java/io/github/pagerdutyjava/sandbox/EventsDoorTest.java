package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which events are taken, and how the others are refused. */
class EventsDoorTest extends OneSandbox {
  private static final String PAYLOAD =
      "{\"summary\": \"s\", \"source\": \"h\", \"severity\": \"info\"}";

  private static String withKey(String json) {
    return json.replace("KEY", sandbox().routingKey()).replace("PAYLOAD", PAYLOAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "7", "{", "{}}", "not JSON"})
  void whatIsNoJsonObjectIsNotRecognized(String body) {
    Wire.Reply reply = wire.post("/v2/enqueue", body);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json()).containsEntry("status", "Unrecognized object").containsKey("message");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"event_action": "trigger", "payload": PAYLOAD}                       | 'routing_key'
          {"routing_key": 7}                                                    | 'routing_key'
          {"routing_key": "short"}                                              | 'routing_key'
          {"routing_key": "0123456789abcdef0123456789abcdef"}                   | is not known
          {"routing_key": "KEY"}                                                | 'event_action'
          {"routing_key": "KEY", "event_action": "explode"}                     | 'event_action'
          {"routing_key": "KEY", "event_action": "resolve"}                     | 'dedup_key'
          {"routing_key": "KEY", "event_action": "acknowledge", "dedup_key": 7} | 'dedup_key'
          {"routing_key": "KEY", "event_action": "trigger"}                     | 'payload'
          {"routing_key": "KEY", "event_action": "trigger", "payload": {}}      | 'payload.source'
          {"routing_key": "KEY", "event_action": "trigger", "payload": {}}      | 'payload.summary'
          {"routing_key": "KEY", "event_action": "trigger", "payload": {"severity": "bad"}} | 'payload.severity'
          {"routing_key": "KEY", "event_action": "trigger", "payload": {"timestamp": "today"}} | 'payload.timestamp'
          {"routing_key": "KEY", "event_action": "trigger", "payload": PAYLOAD, "links": [{}]} | 'links'
          {"routing_key": "KEY", "event_action": "trigger", "payload": PAYLOAD, "links": {}} | 'links'
          {"routing_key": "KEY", "event_action": "trigger", "payload": PAYLOAD, "images": [{"src": "http://a/b.png"}]} | 'images'
          """)
  void anInvalidEventIsToldWhy(String body, String error) {
    Wire.Reply reply = wire.post("/v2/enqueue", withKey(body));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json()).containsEntry("status", "invalid event").containsKey("message");
    assertThat(reply.json().get("errors")).asString().contains(error);
  }

  @Test
  void textsHaveTheirLimits() {
    String event =
        withKey(
            "{\"routing_key\": \"KEY\", \"event_action\": \"trigger\", \"dedup_key\": \"D\","
                + "\"payload\": {\"summary\": \"S\", \"source\": \"h\", \"severity\": \"info\"}}");
    String most = event.replace("\"D\"", "\"" + "d".repeat(255) + "\"");
    most = most.replace("\"S\"", "\"" + "😀".repeat(1024) + "\"");
    assertThat(wire.post("/v2/enqueue", most).status()).isEqualTo(202);
    assertThat(wire.post("/v2/enqueue", most.replace("dd", "ddd")).body()).contains("'dedup_key'");
    assertThat(wire.post("/v2/enqueue", most.replace("😀\"", "😀😀\"")).body())
        .contains("'payload.summary'");
  }

  @Test
  void timesAreTakenAsPagerDutysExamplesWriteThem() {
    String event =
        withKey(
            "{\"routing_key\": \"KEY\", \"event_action\": \"trigger\", \"payload\": {\"summary\":"
                + " \"s\", \"source\": \"h\", \"severity\": \"info\", \"timestamp\":"
                + " \"2015-07-17T08:42:58.315+0000\"}}");
    assertThat(wire.post("/v2/enqueue", event).status()).isEqualTo(202);
  }

  @Test
  void aBodyHasItsLimit() {
    String event =
        withKey("{\"routing_key\": \"KEY\", \"event_action\": \"resolve\", \"dedup_key\": \"1\"}");
    String most = event + " ".repeat(512 * 1024 - event.length());
    assertThat(wire.post("/v2/enqueue", most).status()).isEqualTo(202);
    assertThat(wire.post("/v2/enqueue", most + " ").status()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v2/enqueue", "/v2/change/enqueue", "/integration/x/enqueue"})
  void eventsAreSentByPost(String path) {
    HttpRequest get = HttpRequest.newBuilder(sandbox().eventsUrl().resolve(path)).build();
    assertThat(Wire.send(get).status()).isEqualTo(405);
  }

  @Test
  void aKeyIsRefusedWhenItSendsTooMuch() {
    try (PagerDutySandbox small = Wire.sandbox().eventsPerMinute(2).start()) {
      Wire other = new Wire(small);
      String event =
          "{\"routing_key\": \"%s\", \"event_action\": \"resolve\", \"dedup_key\": \"1\"}"
              .formatted(small.routingKey());
      assertThat(other.post("/v2/enqueue", event).status()).isEqualTo(202);
      assertThat(other.post("/v2/enqueue", event).status()).isEqualTo(202);
      Wire.Reply third = other.post("/v2/enqueue", event);
      assertThat(third.status()).isEqualTo(429);
      assertThat(third.json()).containsKeys("status", "message");
      String old = event.replace("routing_key", "service_key");
      assertThat(other.post("/generic/2010-04-15/create_event.json", old).status()).isEqualTo(403);
      assertThat(other.post(small.integrationUrl().getPath(), "{}").status()).isEqualTo(202);
    }
  }

  @Test
  void usuallyAKeyMaySendTwoEventsASecond() {
    try (PagerDutySandbox usual = PagerDutySandbox.start()) {
      Wire other = new Wire(usual);
      String event = "{\"routing_key\": \"" + usual.routingKey() + "\"}";
      long start = System.nanoTime();
      int status = other.post("/v2/enqueue", event).status();
      int taken = 0;
      while (status == 400 && taken < 1_000) {
        taken++;
        status = other.post("/v2/enqueue", event).status();
      }
      assertThat(status).isEqualTo(429);
      // A machine that is so busy that it takes minutes may send as many in each of them.
      int minutes = 1 + (int) Duration.ofNanos(System.nanoTime() - start).toMinutes();
      assertThat(taken).isBetween(120, 120 * minutes);
    }
  }

  @Test
  void theLimitIsOfAnySixtySeconds() {
    AtomicLong nanos = new AtomicLong();
    EventLimit limit = new EventLimit(2, nanos::get);
    assertThat(limit.take()).isTrue();
    nanos.addAndGet(Duration.ofSeconds(40).toNanos());
    assertThat(limit.take()).isTrue();
    nanos.addAndGet(Duration.ofMillis(19_999).toNanos());
    assertThat(limit.take()).isFalse();
    nanos.addAndGet(Duration.ofMillis(1).toNanos());
    assertThat(limit.take()).isTrue();
    assertThat(limit.take()).isFalse();
  }

  @Test
  void aKeyIsOneOfTheAccountsIntegrations() {
    assertThat(wire.get("/services?include[]=integrations").body())
        .contains("\"integration_key\":\"" + sandbox().routingKey() + "\"");
  }
}
