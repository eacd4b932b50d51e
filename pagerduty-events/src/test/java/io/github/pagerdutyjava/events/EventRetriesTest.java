package io.github.pagerdutyjava.events;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.github.pagerdutyjava.events.EventsServer.KEY;
import static io.github.pagerdutyjava.events.EventsServer.TAKEN;
import static io.github.pagerdutyjava.events.EventsServer.json;
import static io.github.pagerdutyjava.events.EventsServer.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.PermissionException;
import io.github.pagerdutyjava.RateLimitException;
import io.github.pagerdutyjava.ServerException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same event again, on real sockets, where that is right and only there. */
class EventRetriesTest {

  @RegisterExtension private static final EventsServer SERVER = new EventsServer();

  private static final TriggerEvent TRIGGER = TriggerEvent.of("s", "here", Severity.INFO);
  private static final NewChangeEvent CHANGE = NewChangeEvent.of("s");

  /** After these, nobody knows whether PagerDuty has the event. */
  static final List<Arguments> UNKNOWN_OUTCOMES =
      List.of(
          Arguments.of("500", json(500, "{}")),
          Arguments.of("501", json(501, "{}")),
          Arguments.of("502", aResponse().withStatus(502).withBody("<html>bad</html>")),
          Arguments.of("503", json(503, "")),
          Arguments.of("503, at once", json(503, "").withHeader("Retry-After", "0")),
          Arguments.of("504", json(504, "")),
          Arguments.of("529", json(529, "")),
          Arguments.of("reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
          Arguments.of("hang-up", aResponse().withFault(Fault.EMPTY_RESPONSE)),
          Arguments.of("garbage", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)));

  private static void trigger() {
    SERVER.events().trigger(TRIGGER);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("UNKNOWN_OUTCOMES")
  void anAlertEventIsSentAgain(String name, ResponseDefinitionBuilder fault) {
    for (Consumer<PagerDutyEvents> call :
        List.<Consumer<PagerDutyEvents>>of(
            events -> events.trigger(TRIGGER),
            events -> events.acknowledge("k"),
            events -> events.resolve("k"))) {
      SERVER.answers(fault, taken());
      int before = SERVER.requests().size();

      call.accept(SERVER.events());

      List<String> bodies =
          SERVER.requests().stream().skip(before).map(LoggedRequest::getBodyAsString).toList();
      assertThat(bodies).hasSize(2).containsOnly(bodies.get(0));
    }
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("UNKNOWN_OUTCOMES")
  void anAlertOfTheFirstVersionIsSentAgain(String name, ResponseDefinitionBuilder fault) {
    SERVER.answers(fault, json(200, TAKEN));

    SERVER.builder().serviceKey(KEY).build().resolve("k");

    assertThat(SERVER.requests()).hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("UNKNOWN_OUTCOMES")
  void aChangeIsNotSentAgain(String name, ResponseDefinitionBuilder fault) {
    SERVER.answers(fault, taken());

    PagerDutyException failure =
        catchThrowableOfType(PagerDutyException.class, () -> SERVER.events().change(CHANGE));

    assertThat(failure).isInstanceOfAny(ServerException.class, ConnectionException.class);
    if (failure instanceof ConnectionException connection) {
      assertThat(connection.mayHaveBeenProcessed()).isTrue();
    }
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(SERVER.requests()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("UNKNOWN_OUTCOMES")
  void aChangeIsSentAgainWhereTheCallerSaysSo(String name, ResponseDefinitionBuilder fault) {
    SERVER.answers(fault, taken());

    SERVER.events().change(CHANGE.atLeastOnce());

    assertThat(SERVER.requests()).hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("UNKNOWN_OUTCOMES")
  void aPayloadIsNotSentAgain(String name, ResponseDefinitionBuilder fault) {
    SERVER.answers(fault, taken());

    assertThatThrownBy(() -> SERVER.integration().build().send("{}"))
        .isInstanceOf(PagerDutyException.class);

    assertThat(SERVER.requests()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("UNKNOWN_OUTCOMES")
  void aPayloadIsSentAgainWhereTheCallerSaysSo(String name, ResponseDefinitionBuilder fault) {
    SERVER.answers(fault, taken());

    assertThat(SERVER.integration().atLeastOnce().build().send("{}").status()).isEqualTo(202);
    assertThat(SERVER.requests()).hasSize(2);
  }

  @Test
  void anAlertEventIsSentAgainWhenTheServerIsSilent() {
    SERVER.answers(taken().withFixedDelay(60_000), taken());

    SERVER.builder().http(SERVER.http(Duration.ofSeconds(1))).build().trigger(TRIGGER);

    // The second answer comes at once, unless the machine is busy.
    assertThat(SERVER.requests()).hasSizeBetween(2, 4);
  }

  @Test
  void everythingIsSentAgainAfterAThrottle() {
    SERVER.answers(json(429, "{}").withHeader("Retry-After", "7"), taken());
    trigger();
    SERVER.answers(json(429, "{}"), taken());
    SERVER.events().change(CHANGE);
    SERVER.answers(json(429, "{}"), taken());
    SERVER.integration().build().send("{}");

    assertThat(SERVER.requests()).hasSize(6);
    assertThat(SERVER.time().sleptMillis()).contains(7_125L).allMatch(millis -> millis >= 700);
  }

  @Test
  void aThrottleThatLastsEndsInARateLimitException() {
    SERVER.answers(json(429, "{\"message\":\"slow down\"}"));

    RateLimitException end =
        catchThrowableOfType(RateLimitException.class, EventRetriesTest::trigger);

    assertThat(end.attempts()).isEqualTo(4);
    assertThat(SERVER.requests()).hasSize(4);
  }

  @Test
  void whatNeverLeftIsTriedAgain() throws IOException {
    int closedPort;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closedPort = free.getLocalPort();
    }
    PagerDutyEvents events =
        SERVER.builder().baseUrl(URI.create("http://127.0.0.1:" + closedPort)).build();

    ConnectionException failure =
        catchThrowableOfType(ConnectionException.class, () -> events.change(CHANGE));

    assertThat(failure.mayHaveBeenProcessed()).isFalse();
    assertThat(SERVER.time().sleptMillis()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 402, 403, 404, 409, 413, 422})
  void whatPagerDutyRefusesIsNotSentAgain(int status) {
    SERVER.answers(json(status, "{\"status\":\"invalid\",\"errors\":[\"no\"]}"));

    ApiException refused = catchThrowableOfType(ApiException.class, EventRetriesTest::trigger);

    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.errors()).containsExactly("no");
    assertThat(refused instanceof PermissionException).isEqualTo(status == 403);
    assertThat(SERVER.requests()).hasSize(1);
  }

  @Test
  void aForbiddenEventOfTheFirstVersionIsAThrottle() {
    SERVER.answers(json(403, "{\"message\":\"too many\"}"), json(200, TAKEN));
    PagerDutyEvents old = SERVER.builder().serviceKey(KEY).build();

    assertThat(old.resolve("k").status()).isEqualTo("success");
    assertThat(SERVER.time().sleptMillis()).containsExactly(1_000L);

    SERVER.answers(json(403, "{\"message\":\"too many\"}"));
    RateLimitException end = catchThrowableOfType(RateLimitException.class, () -> old.resolve("k"));
    assertThat(end.status()).isEqualTo(403);
    assertThat(end.attempts()).isEqualTo(4);
  }
}
