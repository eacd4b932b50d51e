package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent comes back by signed webhooks, from an account that shares no code with us. */
class SandboxFlowTest {

  private static final String SECRET = "webhook-secret";

  private final PagerDutySandbox sandbox = PagerDutySandbox.start();
  private final WebhookSignature signature = WebhookSignature.of("retired-secret", SECRET);
  private final WebhookGuard guard = WebhookGuard.create();
  private final BlockingQueue<WebhookEvent> received = new LinkedBlockingQueue<>();
  private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
  private HttpServer server;

  @BeforeEach
  void subscribe() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    server.createContext("/", this::take);
    server.start();
    sandbox.subscribe(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), SECRET);
  }

  @AfterEach
  void stop() {
    sandbox.close();
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String header = exchange.getRequestHeaders().getFirst(WebhookSignature.HEADER);
    if (signature.verify(body, header)) {
      WebhookEvent event = WebhookEvent.parse(body);
      guard.once(event.id(), () -> received.add(event));
    }
    Integer answer = answers.poll();
    exchange.sendResponseHeaders(answer == null ? 202 : answer, -1);
    exchange.close();
  }

  private WebhookEvent next() throws InterruptedException {
    WebhookEvent event = received.poll(3, TimeUnit.MINUTES);
    assertThat(event).as("a webhook, sooner or later").isNotNull();
    return event;
  }

  private PagerDutyEvents events() {
    return PagerDutyEvents.builder()
        .routingKey(sandbox.routingKey())
        .baseUrl(sandbox.eventsUrl())
        .build();
  }

  @Test
  void anAlertsLifeComesBackInOrder() throws InterruptedException {
    try (PagerDutyEvents events = events()) {
      EventResult opened = events.trigger(TriggerEvent.of("Überlast", "db-1", Severity.ERROR));
      events.acknowledge(opened.dedupKey());
      events.resolve(opened.dedupKey());
      WebhookEvent triggered = next();
      assertThat(triggered.eventType()).isEqualTo("incident.triggered");
      assertThat(triggered.data())
          .containsEntry("title", "Überlast")
          .containsEntry("incident_key", opened.dedupKey());
    }
    assertThat(next().eventType()).isEqualTo("incident.acknowledged");
    assertThat(next().eventType()).isEqualTo("incident.resolved");
  }

  @Test
  void aDeliveryWhoseAnswerFailedIsNotHandledTwice() throws InterruptedException {
    answers.add(503);
    try (PagerDutyEvents events = events()) {
      events.trigger(TriggerEvent.of("Disk is full", "db-1", Severity.INFO).dedupKey("d1"));
      events.resolve("d1");
    }
    assertThat(next().eventType()).isEqualTo("incident.triggered");
    assertThat(next().eventType()).isEqualTo("incident.resolved");
    assertThat(received).isEmpty();
  }

  @Test
  void aBuildThatFailedRaisesAnIncident() throws InterruptedException {
    try (IntegrationSender sender =
        IntegrationSender.create(IntegrationUrl.parse(sandbox.integrationUrl().toString()))) {
      Map<String, Object> repository = Map.of("full_name", "acme/shop");
      Map<String, Object> build = Map.of("key", "tests", "name", "Tests", "state", "FAILED");
      sender.send(Map.of("repository", repository, "commit_status", build));
    }
    assertThat(next().data()).containsEntry("incident_key", "acme/shop/tests");
  }
}
