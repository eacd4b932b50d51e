package io.github.pagerdutyjava.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The webhooks that a subscriber gets. */
class WebhooksTest {
  private static final String SECRET = "t0p-secret";

  private final PagerDutySandbox sandbox = Wire.sandbox().start();
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<Delivery> deliveries = new LinkedBlockingQueue<>();
  private final HttpServer subscriber = subscriber();

  private record Delivery(String webhookId, String signature, ByteString body) {
    Wire.Reply reply() {
      return new Wire.Reply(0, null, body.utf8());
    }

    Object type() {
      return reply().object("event").get("event_type");
    }
  }

  @AfterEach
  void stop() {
    sandbox.close();
    subscriber.stop(0);
  }

  private HttpServer subscriber() {
    try {
      InetAddress loopback = InetAddress.getLoopbackAddress();
      HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
      server.createContext("/hook", this::take);
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    ByteString body = ByteString.of(exchange.getRequestBody().readAllBytes());
    deliveries.add(
        new Delivery(
            exchange.getRequestHeaders().getFirst("X-Webhook-Id"),
            exchange.getRequestHeaders().getFirst("X-PagerDuty-Signature"),
            body));
    Integer answer = answers.poll();
    exchange.sendResponseHeaders(answer == null ? 202 : answer, -1);
    exchange.close();
  }

  private URI address() {
    InetSocketAddress address = subscriber.getAddress();
    return URI.create("http://127.0.0.1:" + address.getPort() + "/hook");
  }

  private void alert(String action, String dedupKey) {
    alert(sandbox, action, dedupKey);
  }

  private static void alert(PagerDutySandbox sandbox, String action, String dedupKey) {
    String event =
        """
        {"routing_key": "%s", "event_action": "%s", "dedup_key": "%s",
         "payload": {"summary": "Überlast", "source": "db-1", "severity": "critical"}}
        """
            .formatted(sandbox.routingKey(), action, dedupKey);
    assertThat(new Wire(sandbox).post("/v2/enqueue", event).status()).isEqualTo(202);
  }

  private Delivery next() throws InterruptedException {
    Delivery delivery = deliveries.poll(3, TimeUnit.MINUTES);
    assertThat(delivery).as("a webhook, sooner or later").isNotNull();
    return delivery;
  }

  @Test
  void whatIsDoneThroughTheRestApiIsToldToo() throws InterruptedException {
    sandbox.subscribe(address(), SECRET);
    alert("trigger", "disk-2");
    Object id = OneSandbox.inside(next().reply().object("event"), "data").get("id");
    Wire wire = new Wire(sandbox);
    wire.write("PUT", "/incidents/" + id, "{'incident':{'status':'acknowledged'}}");
    assertThat(next().type()).isEqualTo("incident.acknowledged");
    alert("resolve", "disk-2");
    assertThat(next().type()).isEqualTo("incident.resolved");
    assertThat(deliveries).isEmpty();
  }

  @Test
  void aWebhookTellsWhatHappenedToAnIncident() throws InterruptedException {
    sandbox.subscribe(address(), SECRET);
    alert("trigger", "disk-1");
    Wire.Reply webhook = next().reply();
    assertThat(webhook.json()).containsOnlyKeys("event");
    assertThat(webhook.object("event"))
        .containsOnlyKeys(
            "id", "event_type", "resource_type", "occurred_at", "agent", "client", "data")
        .containsEntry("event_type", "incident.triggered")
        .containsEntry("resource_type", "incident")
        .containsEntry("occurred_at", "2026-03-18T12:00:00Z");
    assertThat(OneSandbox.inside(webhook.object("event"), "data"))
        .containsEntry("type", "incident")
        .containsEntry("status", "triggered")
        .containsEntry("title", "Überlast")
        .containsEntry("incident_key", "disk-1")
        .containsEntry("urgency", "high")
        .containsKeys("id", "number", "service", "assignees", "escalation_policy", "teams");
  }

  @Test
  void theSignatureIsOfTheBytes() throws Exception {
    sandbox.subscribe(address(), SECRET);
    alert("trigger", "disk-1");
    Delivery delivery = next();
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
    assertThat(delivery.signature())
        .isEqualTo("v1=" + HexFormat.of().formatHex(mac.doFinal(delivery.body().toByteArray())));
  }

  @Test
  void webhooksComeInTheOrderOfWhatHappened() throws InterruptedException {
    sandbox.subscribe(address(), SECRET);
    alert("trigger", "disk-1");
    alert("trigger", "disk-1");
    alert("acknowledge", "disk-1");
    alert("acknowledge", "disk-1");
    alert("resolve", "disk-1");
    alert("resolve", "disk-1");
    alert("trigger", "disk-2");
    assertThat(List.of(next().type(), next().type(), next().type(), next().type()))
        .containsExactly(
            "incident.triggered",
            "incident.acknowledged",
            "incident.resolved",
            "incident.triggered");
    assertThat(deliveries).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 429})
  void whatWasNotTakenComesAgainUnderTheSameId(int refusal) throws InterruptedException {
    answers.add(refusal);
    sandbox.subscribe(address(), SECRET);
    alert("trigger", "disk-1");
    alert("resolve", "disk-1");
    Delivery first = next();
    Delivery again = next();
    assertThat(again.webhookId()).isEqualTo(first.webhookId()).isNotBlank();
    assertThat(again.body()).isEqualTo(first.body());
    Delivery second = next();
    assertThat(second.type()).isEqualTo("incident.resolved");
    assertThat(second.webhookId()).isNotEqualTo(first.webhookId());
  }

  @Test
  void whatWasRefusedDoesNotComeAgain() throws InterruptedException {
    answers.add(403);
    sandbox.subscribe(address(), SECRET);
    alert("trigger", "disk-1");
    alert("resolve", "disk-1");
    assertThat(next().type()).isEqualTo("incident.triggered");
    assertThat(next().type()).isEqualTo("incident.resolved");
  }

  @Test
  void eachSubscriberHasASecretOfItsOwn() throws InterruptedException {
    sandbox.subscribe(address(), SECRET);
    sandbox.subscribe(address(), "another");
    alert("trigger", "disk-1");
    Delivery one = next();
    Delivery other = next();
    assertThat(one.body()).isEqualTo(other.body());
    assertThat(one.signature()).isNotEqualTo(other.signature());
  }

  @Test
  void aSubscriberThatNeverAnswersDoesNotKeepTheSandboxOpen() throws Exception {
    long quickest = Long.MAX_VALUE;
    // On a busy machine any thread may stand still for a while, but hardly each time.
    for (int tries = 0; tries < 5 && quickest >= 4_000; tries++) {
      quickest = Math.min(quickest, millisToCloseWhileASubscriberIsSilent());
    }
    assertThat(quickest).isLessThan(4_000);
  }

  @SuppressWarnings("try") // closing is what takes the time
  private static long millisToCloseWhileASubscriberIsSilent() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PagerDutySandbox sandbox = Wire.sandbox().start()) {
      sandbox.subscribe(URI.create("http://127.0.0.1:" + silent.getLocalPort()), SECRET);
      alert(sandbox, "trigger", "disk-1");
      silent.accept();
      List<Thread> threads = webhookThreads(sandbox);
      assertThat(threads).hasSize(1).allMatch(Thread::isDaemon);
      long start = System.nanoTime();
      sandbox.close();
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      assertThat(threads).noneMatch(Thread::isAlive);
      return millis;
    }
  }

  private static List<Thread> webhookThreads(PagerDutySandbox sandbox) {
    String name = "pagerduty-sandbox-" + sandbox.eventsUrl().getPort() + "-webhooks";
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(name))
        .toList();
  }

  @Test
  void aSubscriptionThatCannotBeIsRefused() {
    assertThatThrownBy(() -> sandbox.subscribe(URI.create("ftp://example.com"), SECRET))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("url");
    assertThatThrownBy(() -> sandbox.subscribe(address(), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("secret");
    assertThatThrownBy(() -> sandbox.subscribe(null, SECRET)).hasMessage("url");
    assertThatThrownBy(() -> sandbox.subscribe(address(), null)).hasMessage("secret");
  }
}
