package io.github.pagerdutyjava.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.events.PagerDutyEvents;
import io.github.pagerdutyjava.events.Severity;
import io.github.pagerdutyjava.events.TriggerEvent;
import io.github.pagerdutyjava.events.WebhookEvent;
import io.github.pagerdutyjava.events.WebhookSignature;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import okio.ByteString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipesTest {

  private static final InetSocketAddress LOOPBACK =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

  private static PagerDutySandbox sandbox;
  private static PagerDutyClient client;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    sandbox = PagerDutySandbox.start();
    client =
        PagerDutyClient.builder().apiToken(sandbox.apiToken()).baseUrl(sandbox.restUrl()).build();
  }

  @AfterAll
  static void close() {
    client.close();
    sandbox.close();
  }

  @Test
  void errorsAreToldApart() {
    Incident incident = client.incidents().newest(1).get(0);

    assertThat(HandlingErrors.titleOf(client, incident.id())).isEqualTo(incident.title());
    assertThat(HandlingErrors.titleOf(client, "PNONE")).isEqualTo("There is no incident PNONE");
    try (PagerDutyClient stranger =
        PagerDutyClient.builder().apiToken("wrong").baseUrl(sandbox.restUrl()).build()) {
      assertThat(HandlingErrors.titleOf(stranger, incident.id())).startsWith("PagerDuty says 401");
    }
  }

  @Test
  void manyCallsGoAtOnce() throws Exception {
    List<String> ids = client.incidents().newest(10).stream().map(Incident::id).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      assertThat(VirtualThreads.get(client, ids, threads))
          .extracting(Incident::id)
          .containsExactlyElementsOf(ids);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void everyRequestIsTraced() {
    List<String> traces = new CopyOnWriteArrayList<>();
    try (PagerDutyHttp http = CustomOkHttp.traced(traces::add);
        PagerDutyClient traced =
            PagerDutyClient.builder()
                .apiToken(sandbox.apiToken())
                .baseUrl(sandbox.restUrl())
                .http(http)
                .build()) {
      traced.incidents().newest(1);
    }
    assertThat(traces).singleElement().asString().matches("GET /incidents → 200 in \\d+ ms");
  }

  @Test
  void fixturesComeFromJson() {
    assertThat(FixturesInTests.isOpen(FixturesInTests.resolvedIncident())).isFalse();
    assertThat(FixturesInTests.resolvedIncident().resolvedAt()).isNull();
  }

  @Test
  void clientsOfTheEuAreMadeWithoutSendingAnything() {
    EuRegion.client("token").close();
    EuRegion.client("token", "eu").close();
  }

  @Test
  void accountsShareATransport() {
    assertThat(
            SharedTransport.services(
                sandbox.restUrl(), List.of(sandbox.apiToken(), sandbox.apiToken())))
        .isEqualTo(24);
  }

  @Test
  void rawCallsReachWhatHasNoMethod() {
    String id = client.services().stream().findFirst().orElseThrow().id();

    assertThat(RawCalls.policyNames(client)).isNotEmpty().isSorted();
    assertThat(RawCalls.service(client, id).toString()).contains(id);
  }

  @Test
  void aWalkThatDiedGoesOn() throws IOException {
    Instant since = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(60, ChronoUnit.DAYS);
    Path file = folder.resolve("checkpoint");
    List<String> seen = new ArrayList<>();
    assertThatThrownBy(() -> ResumingWalk.run(client, since, file, page -> dying(file, page, seen)))
        .hasMessage("The power fails");

    ResumingWalk.run(
        client, since, file, page -> page.forEach(incident -> seen.add(incident.id())));

    assertThat(seen)
        .containsExactlyElementsOf(
            client.incidents().since(since).stream().map(Incident::id).toList());
  }

  @Test
  void webhooksAreVerifiedAndHandledOnce() throws Exception {
    BlockingQueue<WebhookEvent> arrived = new LinkedBlockingQueue<>();
    HttpServer server = VerifyingWebhook.start(LOOPBACK, arrived::add, "old secret", "secret");
    try (PagerDutySandbox watched = PagerDutySandbox.start();
        PagerDutyEvents events = events(watched)) {
      URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
      watched.subscribe(url, "secret");

      events.trigger(TriggerEvent.of("Disk full", "db-3", Severity.ERROR).dedupKey("k"));
      events.resolve("k");

      assertThat(arrived.take().eventType()).isEqualTo("incident.triggered");
      assertThat(arrived.take().eventType()).isEqualTo("incident.resolved");
      assertThat(post(url, "{}", "v1=0")).isEqualTo(403);
      assertThat(post(url, "{}", signed("{}"))).isEqualTo(400);
      assertThat(post(url, " ".repeat(300_000), signed("{}"))).isEqualTo(413);
      String body = "{\"event\":{\"id\":\"1\",\"event_type\":\"pagey.ping\"}}";
      assertThat(post(url, body, signed(body))).isEqualTo(202);
      assertThat(post(url, body, signed(body))).isEqualTo(202);
      assertThat(arrived).extracting(WebhookEvent::eventType).containsExactly("pagey.ping");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aReceiverThatFailsGetsTheWebhookAgain() throws Exception {
    List<WebhookEvent> arrived = new CopyOnWriteArrayList<>();
    Consumer<WebhookEvent> receiver =
        event -> {
          arrived.add(event);
          if (arrived.size() == 1) {
            throw new IllegalStateException("The disk is full");
          }
        };
    HttpServer server = VerifyingWebhook.start(LOOPBACK, receiver, "secret");
    try {
      URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      String body = "{\"event\":{\"id\":\"1\",\"event_type\":\"pagey.ping\"}}";
      assertThat(post(url, body, signed(body))).isEqualTo(500);
      assertThat(post(url, body, signed(body))).isEqualTo(202);
      assertThat(arrived).hasSize(2);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void eventsGoInTheBackgroundAndOutliveTheProcess() throws Exception {
    List<String> log = new CopyOnWriteArrayList<>();
    try (PagerDutyEvents events = events(sandbox)) {
      try (EventsInBackground health = new EventsInBackground(events, folder, log::add)) {
        assertThat(health.report("db-3", false).get().dedupKey()).isEqualTo("health/db-3");
        assertThat(health.report("db-3", true).get().status()).isEqualTo("success");
      }
      new EventsInBackground(events, folder, log::add).close();
    }
    assertThat(log).containsExactly("all is sent", "all is sent");
    assertThat(client.incidents().incidentKey("health/db-3").toList())
        .extracting(Incident::status)
        .containsExactly(IncidentStatus.RESOLVED);
  }

  private static PagerDutyEvents events(PagerDutySandbox sandbox) {
    return PagerDutyEvents.builder()
        .routingKey(sandbox.routingKey())
        .baseUrl(sandbox.eventsUrl())
        .build();
  }

  private static int post(URI url, String body, String signature) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .header(WebhookSignature.HEADER, signature)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static String signed(String body) {
    return "v1=" + ByteString.encodeUtf8(body).hmacSha256(ByteString.encodeUtf8("secret")).hex();
  }

  private static void dying(Path file, List<Incident> page, List<String> seen) {
    if (Files.exists(file)) {
      throw new IllegalStateException("The power fails");
    }
    page.forEach(incident -> seen.add(incident.id()));
  }
}
