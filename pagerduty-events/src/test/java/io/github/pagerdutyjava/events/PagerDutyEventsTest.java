package io.github.pagerdutyjava.events;

import static io.github.pagerdutyjava.events.EventsServer.KEY;
import static io.github.pagerdutyjava.events.EventsServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.Region;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagerDutyEventsTest {

  @RegisterExtension private static final EventsServer SERVER = new EventsServer();

  private static final TriggerEvent DISK_FULL =
      TriggerEvent.of("Disk full", "db-3.example.com", Severity.ERROR);

  @Test
  void triggersWithEveryField() {
    SERVER
        .events()
        .trigger(
            DISK_FULL
                .dedupKey("db-3/disk")
                .timestamp(Instant.parse("2026-01-02T03:04:05.678901Z"))
                .component("postgres")
                .group("shop")
                .eventClass("disk")
                .customDetails(Map.of("free", "1 %"))
                .link("https://example.com/runbook", "Runbook")
                .link(EventLink.of("https://example.com/graph"))
                .image(EventImage.of("https://example.com/g.png").href("https://e.com").alt("g"))
                .client("Watcher")
                .clientUrl("https://watcher.example.com"));

    assertThat(SERVER.request().getUrl()).isEqualTo("/v2/enqueue");
    assertThat(SERVER.body())
        .isEqualTo(
            OfficialEvents.read(
                """
                {"routing_key": "%s", "event_action": "trigger", "dedup_key": "db-3/disk",
                 "payload": {"summary": "Disk full", "source": "db-3.example.com",
                   "severity": "error", "timestamp": "2026-01-02T03:04:05.678901Z",
                   "component": "postgres", "group": "shop", "class": "disk",
                   "custom_details": {"free": "1 %%"}},
                 "links": [{"href": "https://example.com/runbook", "text": "Runbook"},
                   {"href": "https://example.com/graph"}],
                 "images": [{"src": "https://example.com/g.png", "href": "https://e.com",
                   "alt": "g"}],
                 "client": "Watcher", "client_url": "https://watcher.example.com"}
                """
                    .formatted(KEY)));
  }

  @Test
  void sendsJsonWithoutACredentialInTheHeaders() {
    SERVER.events().trigger(DISK_FULL);

    LoggedRequest request = SERVER.request();
    assertThat(request.getMethod().value()).isEqualTo("POST");
    assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
    assertThat(request.containsHeader("Authorization")).isFalse();
    assertThat(request.getHeaders().toString()).doesNotContain(KEY);
  }

  @Test
  void returnsThePlaceOfTheAlertAsTheServerNamesIt() {
    EventResult result = SERVER.events().trigger(DISK_FULL);

    assertThat(result).isEqualTo(new EventResult("success", "Event processed", "from-server"));
  }

  @Test
  void makesADedupKeyBeforeTheFirstAttemptSoThatARetryOpensNoSecondAlert() {
    SERVER.answers(json(500, "{}"), json(202, "{\"status\":\"success\"}"));

    EventResult result = SERVER.events().trigger(DISK_FULL);

    List<String> bodies = SERVER.requests().stream().map(LoggedRequest::getBodyAsString).toList();
    assertThat(bodies).hasSize(2).containsOnly(bodies.get(0));
    assertThat(UUID.fromString(result.dedupKey())).hasToString(result.dedupKey());
    assertThat(bodies.get(0)).contains("\"dedup_key\":\"" + result.dedupKey() + "\"");
  }

  @Test
  void makesAnotherDedupKeyForEachEvent() {
    SERVER.answers(json(202, "{\"status\":\"success\"}"));
    PagerDutyEvents events = SERVER.events();

    assertThat(events.trigger(DISK_FULL).dedupKey())
        .isNotEqualTo(events.trigger(DISK_FULL).dedupKey());
  }

  @Test
  void leavesAnEventAsItIsWhenACopyIsChanged() {
    DISK_FULL.component("postgres").link("https://example.com", "more");

    SERVER.events().trigger(DISK_FULL);

    assertThat(SERVER.body().at("/payload/component").isMissingNode()).isTrue();
    assertThat(SERVER.body().has("links")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"acknowledge", "resolve"})
  void acknowledgesAndResolvesByTheDedupKeyAlone(String action) {
    PagerDutyEvents events = SERVER.events();

    EventResult result =
        action.equals("resolve") ? events.resolve("db-3/disk") : events.acknowledge("db-3/disk");

    assertThat(result.status()).isEqualTo("success");
    assertThat(SERVER.request().getUrl()).isEqualTo("/v2/enqueue");
    assertThat(SERVER.request().getBodyAsString())
        .isEqualTo(
            "{\"routing_key\":\"%s\",\"event_action\":\"%s\",\"dedup_key\":\"db-3/disk\"}"
                .formatted(KEY, action));
  }

  @Test
  void tellsOfAChange() {
    SERVER.answers(json(202, "{\"status\":\"success\",\"message\":\"Change event processed\"}"));

    EventResult result =
        SERVER
            .events()
            .change(
                NewChangeEvent.of("Deployed shop")
                    .source("ci")
                    .timestamp(Instant.parse("2026-01-02T03:04:05Z"))
                    .customDetails(Map.of("build", 220))
                    .link("https://ci.example.com/220", "Build 220")
                    .image(EventImage.of("https://example.com/g.png")));

    assertThat(result).isEqualTo(new EventResult("success", "Change event processed", null));
    assertThat(SERVER.request().getUrl()).isEqualTo("/v2/change/enqueue");
    assertThat(SERVER.body())
        .isEqualTo(
            OfficialEvents.read(
                """
                {"routing_key": "%s",
                 "payload": {"summary": "Deployed shop", "source": "ci",
                   "timestamp": "2026-01-02T03:04:05Z", "custom_details": {"build": 220}},
                 "links": [{"href": "https://ci.example.com/220", "text": "Build 220"}],
                 "images": [{"src": "https://example.com/g.png"}]}
                """
                    .formatted(KEY)));
  }

  @Test
  void saysWhyPagerDutyRefusesAnEvent() {
    SERVER.answers(
        json(
            400,
            "{\"status\":\"invalid event\",\"message\":\"Event object is invalid\","
                + "\"errors\":[\"'payload.severity' is invalid\",\"Length is wrong\"]}"));

    ApiException refused =
        catchThrowableOfType(ApiException.class, () -> SERVER.events().trigger(DISK_FULL));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errors())
        .containsExactly("'payload.severity' is invalid", "Length is wrong");
    assertThat(refused)
        .hasMessageStartingWith("POST /v2/enqueue: 400 Event object is invalid")
        .hasMessageContaining("'payload.severity' is invalid");
    assertThat(SERVER.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>Please log in</html>", "[]", "{}", "{\"status\":"})
  void doesNotTakeASuccessOfSomethingElseForOneOfPagerDuty(String body) {
    SERVER.answers(json(200, body));

    assertThatThrownBy(() -> SERVER.events().trigger(DISK_FULL)).isInstanceOf(ParseException.class);
    assertThat(SERVER.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"US, events.pagerduty.com", "EU, events.eu.pagerduty.com"})
  void goesToTheRegionOfTheAccount(Region region, String host) {
    List<String> asked = new ArrayList<>();
    PagerDutyHttp http =
        SERVER.opened(
            PagerDutyHttp.builder()
                .time(SERVER.time())
                .okHttp(
                    client ->
                        client.addInterceptor(
                            chain -> {
                              asked.add(chain.request().url().toString());
                              throw new IOException("far enough");
                            }))
                .build());

    PagerDutyEvents events =
        PagerDutyEvents.builder().routingKey(KEY).region(region).http(http).build();

    assertThatThrownBy(() -> events.resolve("k")).isNotNull();
    assertThat(asked).isNotEmpty().containsOnly("https://" + host + "/v2/enqueue");
  }

  @Test
  void closesOnlyTheTransportThatItMade() {
    PagerDutyHttp shared = SERVER.http();
    PagerDutyEvents.builder().routingKey(KEY).baseUrl(SERVER.uri()).http(shared).build().close();

    PagerDutyEvents other =
        PagerDutyEvents.builder().routingKey(KEY).baseUrl(SERVER.uri()).http(shared).build();
    assertThat(other.resolve("k").status()).isEqualTo("success");

    PagerDutyEvents own = PagerDutyEvents.builder().routingKey(KEY).baseUrl(SERVER.uri()).build();
    own.close();
    assertThatThrownBy(() -> own.resolve("k")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void takesTheAnswerOfAServerThatNamesNoKey() {
    SERVER.answers(json(202, "{\"status\":\"success\"}"));

    assertThat(SERVER.events().trigger(DISK_FULL.dedupKey("mine")).dedupKey()).isEqualTo("mine");
  }
}
