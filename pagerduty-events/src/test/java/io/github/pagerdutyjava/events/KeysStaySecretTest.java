package io.github.pagerdutyjava.events;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.github.pagerdutyjava.events.EventsServer.KEY;
import static io.github.pagerdutyjava.events.EventsServer.json;
import static io.github.pagerdutyjava.events.EventsServer.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.faultwatch.LogWatch;
import io.github.pagerdutyjava.faultwatch.Traces;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants a key, breaks the call in every way, and looks for the key wherever a text goes. */
class KeysStaySecretTest {

  @RegisterExtension private static final EventsServer SERVER = new EventsServer();

  private static final String PATH_WITH_KEY = "integration/" + KEY;

  private final LogWatch log = LogWatch.open();

  @AfterEach
  void listenNoMore() {
    log.close();
  }

  private static Runnable alert() {
    PagerDutyEvents events = SERVER.events();
    return () -> events.trigger(TriggerEvent.of("s", "here", Severity.INFO));
  }

  private static Runnable change() {
    PagerDutyEvents events = SERVER.events();
    return () -> events.change(NewChangeEvent.of("s"));
  }

  private static Runnable oldAlert() {
    PagerDutyEvents events = SERVER.builder().serviceKey(KEY).build();
    return () -> events.resolve("k");
  }

  private static Runnable payload() {
    IntegrationSender sender = SERVER.integration().build();
    return () -> sender.send("{\"key\":\"" + KEY + "\"}");
  }

  static List<Arguments> brokenCalls() {
    List<ResponseDefinitionBuilder> answers =
        List.of(
            json(400, echo()).withHeader("x-request-id", KEY),
            json(401, echo()),
            json(403, echo()),
            json(404, "{\"message\":\"no such path: /" + PATH_WITH_KEY + "/enqueue\"}"),
            json(429, echo()),
            aResponse().withStatus(502).withBody("<p>POST /" + PATH_WITH_KEY + "/enqueue</p>"),
            aResponse().withStatus(302).withHeader("Location", "/" + PATH_WITH_KEY),
            aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
            aResponse().withFault(Fault.EMPTY_RESPONSE),
            aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
            aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
    return answers.stream()
        .flatMap(
            answer ->
                List.<Supplier<Runnable>>of(
                        KeysStaySecretTest::alert,
                        KeysStaySecretTest::change,
                        KeysStaySecretTest::oldAlert,
                        KeysStaySecretTest::payload)
                    .stream()
                    .map(call -> Arguments.of(answer, call)))
        .toList();
  }

  private static String echo() {
    return "{\"status\":\"no %1$s\",\"message\":\"bad %1$s\",\"errors\":[\"key %1$s is unknown\"]}"
        .formatted(KEY);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("brokenCalls")
  void whenACallFails(ResponseDefinitionBuilder answer, Supplier<Runnable> call) {
    Runnable prepared = call.get();
    SERVER.answers(answer);

    PagerDutyException e = catchThrowableOfType(PagerDutyException.class, prepared::run);

    assertThat(Traces.of(e)).doesNotContain(KEY).contains("POST /");
    assertThat(e.path()).doesNotContain(KEY);
    assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(KEY));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whenAnAnswerIsNotWhatPagerDutyDocuments(String body) {
    SERVER.answers(json(202, body));

    PagerDutyException e = catchThrowableOfType(PagerDutyException.class, () -> alert().run());

    assertThat(Traces.of(e)).doesNotContain(KEY);
    assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(KEY));
  }

  static List<String> unreadable() {
    return List.of(
        "{\"" + KEY + "\":{\"" + KEY + "\":tru}}",
        "{\"status\":{\"" + KEY + "\":1}}",
        "\"" + KEY + "\"",
        KEY);
  }

  @Test
  void whenACallSucceeds() {
    SERVER.answers(taken());
    alert().run();
    change().run();
    oldAlert().run();
    payload().run();

    assertThat(log.lines())
        .filteredOn(line -> line.startsWith("io.github.pagerdutyjava"))
        .hasSize(4)
        .anyMatch(line -> line.contains("POST /v2/enqueue 202"))
        .anyMatch(line -> line.contains("POST /integration/{key}/enqueue 202"));
    assertThat(log.lines()).noneMatch(line -> line.contains(KEY));
  }

  @Test
  void whenThereIsNoServer() {
    IntegrationSender sender =
        IntegrationSender.builder(
                IntegrationUrl.parse("http://localhost:1/integration/" + KEY + "/enqueue"))
            .http(SERVER.http())
            .build();

    PagerDutyException e = catchThrowableOfType(PagerDutyException.class, () -> sender.send("{}"));

    assertThat(Traces.of(e)).doesNotContain(KEY);
    assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(KEY));
  }

  @Test
  void whenThingsAreShownAsText() {
    IntegrationUrl url = IntegrationUrl.of(Region.US, KEY);
    PagerDutyEvents events = SERVER.events();
    PreparedEvent prepared = events.prepareResolve("k");

    assertThat(
            List.of(
                url,
                events,
                prepared,
                prepared.json().utf8(),
                SERVER.builder(),
                SERVER.integration(),
                SERVER.integration().build(),
                new IntegrationAnswer(200, KEY),
                URI.create(url.base().toString())))
        .allSatisfy(thing -> assertThat(thing.toString()).doesNotContain(KEY));
  }
}
