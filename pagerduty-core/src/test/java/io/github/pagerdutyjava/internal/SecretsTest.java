package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.faultwatch.LogWatch;
import io.github.pagerdutyjava.faultwatch.Traces;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Request;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretsTest extends WireTest {

  private static final String QUERY = "canaryQuery";

  private final LogWatch log = LogWatch.open();

  @AfterEach
  void listenNoMore() {
    log.close();
  }

  static List<Reply> answers() {
    String echo = "{\"error\":{\"message\":\"no " + TOKEN + "\",\"errors\":[\"Token token=" + TOKEN;
    return List.of(
        Reply.json(400, echo + "\"]}}", "x-request-id: " + TOKEN),
        Reply.json(401, echo + "\"]}}"),
        Reply.json(403, "{\"error\":{\"required_scopes\":\"a.read " + TOKEN + "\"}}"),
        Reply.html(502, "<p>Authorization: Token token=" + TOKEN + "</p>"),
        Reply.status(429, "ratelimit-reset: 1"),
        Reply.cut().thenReset(),
        Reply.raw("").thenReset(),
        Reply.raw("HTTP/9.9 " + TOKEN + "\r\n\r\n").thenClose());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void areInNoLogAndNoException(Reply answer) {
    Transport transport = to(serving(answer));

    PagerDutyException e =
        Assertions.catchThrowableOfType(PagerDutyException.class, () -> get(transport));

    assertThat(Traces.of(e)).doesNotContain(TOKEN, FROM, KEY, QUERY);
    assertThat(log.lines()).isNotEmpty().noneMatch(SecretsTest::leaks);
  }

  @Test
  void areInNoLogOfASuccessWhichIsOneLineAnAttempt() {
    Transport transport = to(serving(Reply.status(503), Reply.json(200, "{}")));

    get(transport).close();

    assertThat(log.lines())
        .filteredOn(line -> line.startsWith("io.github.pagerdutyjava"))
        .containsExactly(
            "io.github.pagerdutyjava.http DEBUG GET /services/{id} 503 in 0 ms, attempt 1",
            "io.github.pagerdutyjava.http DEBUG GET /services/{id} 200 in 0 ms, attempt 2");
    assertThat(log.lines()).noneMatch(SecretsTest::leaks);
  }

  @Test
  void areInNoLogOfAFailureWhichIsOneLineAnAttempt() {
    Transport transport = to(serving(Reply.cut().thenReset(), Reply.ok()));

    get(transport).close();

    assertThat(log.lines())
        .contains(
            "io.github.pagerdutyjava.http DEBUG GET /services/{id} ConnectionException in 0 ms,"
                + " attempt 1");
  }

  @Test
  void areNotShownWhereTheCallHasNoTemplate() {
    Transport transport = to(serving(Reply.status(404)));
    Request request =
        new Request.Builder().url(transport.baseUrl().resolve("integration/k3y/enqueue")).build();

    Throwable e = Assertions.catchThrowable(() -> execute(transport, request));

    assertThat(e).hasMessageStartingWith("GET /integration/…: 404").hasMessageNotContaining("k3y");
    assertThat(log.lines()).noneMatch(line -> line.contains("k3y"));
  }

  private static boolean leaks(String line) {
    return Stream.of(TOKEN, FROM, KEY, QUERY).anyMatch(line::contains);
  }
}
