package io.github.pagerdutyjava.events;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.pagerdutyjava.PagerDutyHttp;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server on a real socket that takes every event, and senders to it by a clock that never waits.
 * After each test, all bodies that arrived are held against PagerDuty's own schema where there is
 * one.
 */
final class EventsServer
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  static final String KEY = "R0canary7Kq2ZxV9bN4mT6wLs8YpH3dJ";
  static final String TAKEN =
      "{\"status\":\"success\",\"message\":\"Event processed\",\"dedup_key\":\"from-server\"}";

  private final WireMockServer server =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
  private final List<AutoCloseable> opened = new ArrayList<>();
  private QuickTime time = new QuickTime();

  @Override
  public void beforeAll(ExtensionContext context) {
    server.start();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    time = new QuickTime();
    server.resetAll();
    answers(taken());
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    for (AutoCloseable resource : opened) {
      resource.close();
    }
    opened.clear();
    if (OfficialEvents.areHere()) {
      requests().stream()
          .filter(request -> OfficialEvents.declare(request.getUrl()))
          .forEach(
              request ->
                  assertThat(OfficialEvents.problems(request.getUrl(), request.getBodyAsString()))
                      .as(request.getBodyAsString())
                      .isEmpty());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.stop();
  }

  static ResponseDefinitionBuilder taken() {
    return json(202, TAKEN);
  }

  static ResponseDefinitionBuilder json(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody(body);
  }

  /** Answers the requests with these, and all later ones with the last. */
  void answers(ResponseDefinitionBuilder... replies) {
    server.resetMappings();
    server.resetScenarios();
    for (int i = 0; i < replies.length; i++) {
      server.stubFor(
          any(anyUrl())
              .inScenario("replies")
              .whenScenarioStateIs(state(i))
              .willReturn(replies[i])
              .willSetStateTo(state(Math.min(i + 1, replies.length - 1))));
    }
  }

  private static String state(int i) {
    return i == 0 ? Scenario.STARTED : "" + i;
  }

  PagerDutyEvents events() {
    return opened(builder().build());
  }

  PagerDutyEvents.Builder builder() {
    return PagerDutyEvents.builder().routingKey(KEY).baseUrl(uri()).http(http());
  }

  IntegrationSender.Builder integration() {
    return IntegrationSender.builder(integrationUrl()).http(http());
  }

  IntegrationUrl integrationUrl() {
    return IntegrationUrl.parse(uri() + "/integration/" + KEY + "/enqueue");
  }

  PagerDutyHttp http() {
    return http(Duration.ofSeconds(30));
  }

  PagerDutyHttp http(Duration readTimeout) {
    return opened(PagerDutyHttp.builder().time(time).readTimeout(readTimeout).build());
  }

  <T extends AutoCloseable> T opened(T resource) {
    opened.add(resource);
    return resource;
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  QuickTime time() {
    return time;
  }

  /** Returns the requests in the order of their arrival. */
  List<LoggedRequest> requests() {
    List<LoggedRequest> all = new ArrayList<>();
    server
        .getServeEvents()
        .getRequests()
        .forEach(event -> all.add(0, LoggedRequest.createFrom(event.getRequest())));
    return all;
  }

  LoggedRequest request() {
    List<LoggedRequest> all = requests();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  JsonNode body() {
    return OfficialEvents.read(request().getBodyAsString());
  }
}
