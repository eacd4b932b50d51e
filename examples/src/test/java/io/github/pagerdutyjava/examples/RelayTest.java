package io.github.pagerdutyjava.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay on real sockets. */
class RelayTest {

  private static final String SECRET = "hush-hush";
  private static final String EVENT = "X-Event-Key";
  private static final String UPDATED = "repo:commit_status_updated";
  private static final String SIGNATURE = "X-Hub-Signature";
  private static final byte[] FAILED = Builds.webhook("acme/shop", "b1", "FAILED");

  private FakeEvents events;

  @BeforeEach
  void open() throws IOException {
    events = new FakeEvents();
  }

  @AfterEach
  void close() {
    events.close();
  }

  @Test
  void aWebhookIsHandedOnByteForByteAndThenAccepted() throws Exception {
    try (RunningRelay relay = relay()) {
      HttpResponse<String> answer = relay.post(FAILED, EVENT, UPDATED);

      assertThat(answer.statusCode()).isEqualTo(202);
      assertThat(events.bodies()).containsExactly(Builds.characters(FAILED));
      assertThat(relay.printed()).isEqualTo("acme/shop  b1  FAILED  202 Event processed\n");
    }
  }

  @Test
  void whatPagerDutyDoesNotTakeIsA502() throws Exception {
    events.status = 400;
    events.answer = "{\"message\":\"Unknown key " + FakeEvents.KEY + "\"}";
    try (RunningRelay relay = relay()) {
      HttpResponse<String> answer = relay.post(FAILED, EVENT, UPDATED);

      assertThat(answer.statusCode()).isEqualTo(502);
      assertThat(relay.printed()).startsWith("acme/shop  b1  FAILED  not taken: ").contains("400");
      assertThat(relay.printed() + relay.errors() + answer.body() + answer.headers().map())
          .doesNotContain(FakeEvents.KEY);
    }
  }

  @Test
  void nobodyThereIsA502AndTheNextIsTaken() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    String url = "http://127.0.0.1:" + port + "/integration/" + FakeEvents.KEY + "/enqueue";
    try (RunningRelay relay =
        new RunningRelay(new ByteArrayOutputStream(), Map.of(), "--integration-url", url)) {
      assertThat(relay.post(FAILED, EVENT, UPDATED).statusCode()).isEqualTo(502);
      assertThat(relay.post(FAILED, EVENT, UPDATED).statusCode()).isEqualTo(502);
      assertThat(relay.printed().lines()).hasSize(2).allMatch(line -> line.contains("not taken"));
    }
  }

  @Test
  void aSignedWebhookIsTakenAndAnyOtherIsA401() throws Exception {
    try (RunningRelay relay = signedRelay()) {
      String right = "sha256=" + hmac(FAILED, SECRET);

      assertThat(relay.post(FAILED, EVENT, UPDATED, SIGNATURE, right).statusCode()).isEqualTo(202);
      for (String wrong :
          new String[] {
            "sha256=" + hmac(FAILED, "other"),
            hmac(FAILED, SECRET),
            "sha1=" + hmac(FAILED, SECRET),
            "v1=" + hmac(FAILED, SECRET),
            right.substring(0, right.length() - 1),
            right + "0",
            "sha256=",
          }) {
        assertThat(relay.post(FAILED, EVENT, UPDATED, SIGNATURE, wrong).statusCode())
            .as(wrong)
            .isEqualTo(401);
      }
      assertThat(relay.post(FAILED, EVENT, UPDATED).statusCode()).isEqualTo(401);
      byte[] changed = Builds.webhook("acme/shop", "b1", "STOPPED");
      assertThat(relay.post(changed, EVENT, UPDATED, SIGNATURE, right).statusCode()).isEqualTo(401);
      assertThat(events.arrived).hasSize(1);
      assertThat(relay.errors()).contains("are checked").doesNotContain(SECRET);
    }
  }

  @Test
  void whatIsNoBuildStatusIsA400() throws Exception {
    try (RunningRelay relay = relay()) {
      assertThat(relay.post(FAILED).statusCode()).isEqualTo(400);
      assertThat(relay.post(FAILED, EVENT, "repo:push").statusCode()).isEqualTo(400);
      for (String body :
          new String[] {"", "{", "null", "{}", "[]", "\"x\"", "{} {}", "{\"a\":1,}"}) {
        assertThat(relay.post(body.getBytes(UTF_8), EVENT, UPDATED).statusCode())
            .as(body)
            .isEqualTo(400);
      }
      byte[] deep = "[".repeat(100_000).getBytes(UTF_8);
      assertThat(relay.post(deep, EVENT, UPDATED).statusCode()).isEqualTo(400);
      assertThat(events.arrived).isEmpty();
    }
  }

  @Test
  void whatPagerDutyWouldNotTakeForItsSizeIsA413() throws Exception {
    try (RunningRelay relay = relay()) {
      HttpResponse<String> answer = relay.post(new byte[3 << 20], EVENT, UPDATED);

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(relay.post(FAILED, EVENT, UPDATED).statusCode()).isEqualTo(202);
    }
  }

  @Test
  void onlyAPostIsAWebhook() throws Exception {
    try (RunningRelay relay = relay()) {
      HttpResponse<String> answer =
          RunningRelay.send(HttpRequest.newBuilder(relay.url()).GET().build());

      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }
  }

  @Test
  void anInterruptEndsTheRelayWithoutAnError() throws Exception {
    RunningRelay relay = relay();
    relay.url();

    relay.close();

    assertThat(relay.await()).isZero();
    assertThat(relay.errors().lines()).hasSize(1);
  }

  @Test
  void aClosedOutputEndsTheRelay() throws Exception {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    try (RunningRelay relay =
        new RunningRelay(closed, Map.of(), "--integration-url", events.integrationUrl())) {
      HttpRequest request =
          HttpRequest.newBuilder(relay.url())
              .header(EVENT, UPDATED)
              .POST(HttpRequest.BodyPublishers.ofByteArray(FAILED))
              .build();
      assertThatThrownBy(() -> RunningRelay.send(request)).isInstanceOf(IOException.class);

      assertThat(relay.await()).isEqualTo(1);
      assertThat(relay.errors()).contains("error: cannot write the results");
    }
  }

  @Test
  void withoutAnAddressTheSandboxTakesTheWebhooks() throws Exception {
    try (RunningRelay relay = new RunningRelay(new ByteArrayOutputStream(), Map.of())) {
      assertThat(relay.post(FAILED, EVENT, UPDATED).statusCode()).isEqualTo(202);
      assertThat(relay.errors()).startsWith("Running on the embedded sandbox");
    }
  }

  @Test
  void aWebhookOpensAnIncident() throws Exception {
    try (PagerDutySandbox sandbox = PagerDutySandbox.start();
        PagerDutyClient client =
            PagerDutyClient.builder()
                .apiToken(sandbox.apiToken())
                .baseUrl(sandbox.restUrl())
                .build();
        RunningRelay relay =
            new RunningRelay(
                new ByteArrayOutputStream(),
                Map.of(),
                "--integration-url",
                sandbox.integrationUrl().toString())) {
      relay.post(FAILED, EVENT, UPDATED);

      assertThat(client.incidents().incidentKey("acme/shop/b1").toList()).hasSize(1);
    }
  }

  private RunningRelay relay() {
    return new RunningRelay(
        new ByteArrayOutputStream(), Map.of(), "--integration-url", events.integrationUrl());
  }

  private RunningRelay signedRelay() {
    return new RunningRelay(
        new ByteArrayOutputStream(),
        Map.of("HOOK_SECRET", SECRET),
        "--integration-url",
        events.integrationUrl(),
        "--secret-env",
        "HOOK_SECRET");
  }

  private static String hmac(byte[] body, String secret) {
    return ByteString.of(body).hmacSha256(ByteString.encodeUtf8(secret)).hex();
  }
}
