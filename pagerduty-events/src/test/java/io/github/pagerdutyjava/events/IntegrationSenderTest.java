package io.github.pagerdutyjava.events;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.github.pagerdutyjava.events.EventsServer.KEY;
import static io.github.pagerdutyjava.events.EventsServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.pagerdutyjava.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationSenderTest {

  @RegisterExtension private static final EventsServer SERVER = new EventsServer();

  private static final String ODD_JSON =
      "{ \"build\" :{\"at\":\"2026-01-02T03:04:05.123456Z\",\r\n\t\"name\":\"Größe ≤ 5 µm – 💊\","
          + "\"dur\":1.2345670,\"dup\":1,\"dup\":2}}\n";

  private static IntegrationSender sender() {
    return SERVER.integration().build();
  }

  @Test
  void postsTheBytesOfATextAsTheyAre() {
    sender().send(ODD_JSON);

    LoggedRequest request = SERVER.request();
    assertThat(request.getMethod().value()).isEqualTo("POST");
    assertThat(request.getUrl()).isEqualTo("/integration/" + KEY + "/enqueue");
    assertThat(request.getBody()).isEqualTo(ODD_JSON.getBytes(StandardCharsets.UTF_8));
    assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
    assertThat(request.containsHeader("Authorization")).isFalse();
  }

  @Test
  void postsAnyBytesOfAnyTypeWithMoreHeaders() {
    byte[] bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);

    sender().send(bytes, "multipart/form-data; boundary=xyz", Map.of("X-Event-Key", "repo:status"));

    LoggedRequest request = SERVER.request();
    assertThat(request.getBody()).isEqualTo(bytes);
    assertThat(request.getHeader("Content-Type")).isEqualTo("multipart/form-data; boundary=xyz");
    assertThat(request.getHeader("X-Event-Key")).isEqualTo("repo:status");
  }

  @Test
  void takesBytesAloneForJsonAndNotForAnObject() {
    byte[] bytes = ODD_JSON.getBytes(StandardCharsets.UTF_8);

    sender().send(bytes);

    assertThat(SERVER.request().getBody()).isEqualTo(bytes);
    assertThat(SERVER.request().getHeader("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void postsAnObjectAsJson() {
    sender().send(Map.of("state", "FAILED"));

    assertThat(SERVER.request().getBodyAsString()).isEqualTo("{\"state\":\"FAILED\"}");
  }

  @Test
  void postsToAnOrchestration() {
    IntegrationUrl url = IntegrationUrl.parse(SERVER.uri() + "/x-ere/" + KEY);

    IntegrationSender.builder(url).http(SERVER.http()).build().send("{}");

    assertThat(SERVER.request().getUrl()).isEqualTo("/x-ere/" + KEY);
  }

  @Test
  void postsTheSameBytesAgainAfterAThrottle() {
    SERVER.answers(json(429, ""), json(202, "{}"));

    sender().send(ODD_JSON);

    assertThat(SERVER.requests())
        .hasSize(2)
        .allMatch(request -> request.getBodyAsString().equals(ODD_JSON));
  }

  @Test
  void keepsTheAnswerAsItCame() {
    SERVER.answers(json(202, "{\"status\":\"ok\", \"message\":\"Taken ✓\", \"n\":1}"));

    IntegrationAnswer answer = sender().send("{}");

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.body()).isEqualTo("{\"status\":\"ok\", \"message\":\"Taken ✓\", \"n\":1}");
    assertThat(answer.message()).contains("Taken ✓");
    assertThat(answer.json()).containsEntry("n", 1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "OK", "[1]", "{\"message\":", "\"x\"", "{} {}", "null"})
  void takesAnAnswerThatIsNoJsonObject(String body) {
    SERVER.answers(aResponse().withStatus(200).withBody(body));

    IntegrationAnswer answer = sender().send("{}");

    assertThat(answer.body()).isEqualTo(body);
    assertThat(answer.json()).isEmpty();
    assertThat(answer.message()).isEmpty();
  }

  @Test
  void saysWhyAPayloadIsRefused() {
    SERVER.answers(json(400, "{\"status\":\"invalid\",\"errors\":[\"no such integration\"]}"));

    ApiException refused = catchThrowableOfType(ApiException.class, () -> sender().send("{}"));

    assertThat(refused.errors()).containsExactly("no such integration");
    assertThat(refused).hasMessageStartingWith("POST /integration/{key}/enqueue: 400");
    assertThat(SERVER.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsNoRedirectAndNeverSendsAGet(int status) {
    SERVER.answers(
        aResponse().withStatus(status).withHeader("Location", SERVER.uri() + "/elsewhere"));

    assertThatThrownBy(() -> sender().send("{}")).isInstanceOf(ApiException.class);
    assertThat(SERVER.request().getMethod().value()).isEqualTo("POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Host", "content-length", "Transfer-Encoding", "Content-Type", "Cookie"})
  void refusesHeadersThatTheConnectionSets(String name) {
    assertThatThrownBy(() -> sender().send(new byte[0], "text/plain", Map.of(name, "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("headers: " + name + " cannot be set");
    assertThat(SERVER.requests()).isEmpty();
  }

  @Test
  void refusesLineBreaksInHeaders() {
    assertThatThrownBy(() -> sender().send(new byte[0], "text/plain", Map.of("X", "a\r\nHost: b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("X: ");
    assertThatThrownBy(() -> sender().send(new byte[0], "text/plain", Map.of("X:\r\n", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("headers: ");
    assertThatThrownBy(() -> sender().send(new byte[0], "text/plain\r\nX: 1", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("contentType: ");
    assertThatThrownBy(() -> sender().send(new byte[0], "nonsense", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("contentType: ");
  }

  @Test
  void doesNotSendAfterItsTransportIsClosed() {
    IntegrationSender sender = IntegrationSender.create(SERVER.integrationUrl());
    sender.close();

    assertThatThrownBy(() -> sender.send("{}")).isInstanceOf(IllegalStateException.class);
  }
}
