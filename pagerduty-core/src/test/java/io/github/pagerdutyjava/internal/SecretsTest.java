package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.github.pagerdutyjava.PagerDutyException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import okhttp3.Request;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

class SecretsTest extends WireTest {

  private static final String FROM = "canary@example.com";
  private static final String QUERY = "canaryQuery";

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Logger slf4j = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final java.util.logging.Logger jul = java.util.logging.Logger.getLogger("okhttp3");
  private final Level before = slf4j.getLevel();
  private final Lines appender = new Lines(lines);
  private final JulLines handler = new JulLines(lines);

  @BeforeEach
  void listenToEverything() {
    appender.setContext(slf4j.getLoggerContext());
    appender.start();
    slf4j.addAppender(appender);
    slf4j.setLevel(Level.TRACE);
    handler.setLevel(java.util.logging.Level.ALL);
    jul.addHandler(handler);
    jul.setLevel(java.util.logging.Level.ALL);
    jul.setUseParentHandlers(false);
  }

  @AfterEach
  void listenNoMore() {
    slf4j.detachAppender(appender);
    slf4j.setLevel(before);
    jul.removeHandler(handler);
    jul.setLevel(null);
    jul.setUseParentHandlers(true);
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
        Assertions.catchThrowableOfType(
            PagerDutyException.class, () -> execute(transport, request(transport)));

    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain(TOKEN, FROM, QUERY);
    assertThat(lines).isNotEmpty().noneMatch(SecretsTest::leaks);
  }

  @Test
  void areInNoLogOfASuccessWhichIsOneLineAnAttempt() {
    Transport transport = to(serving(Reply.status(503), Reply.json(200, "{}")));

    execute(transport, request(transport)).close();

    assertThat(lines)
        .filteredOn(line -> line.startsWith("io.github.pagerdutyjava"))
        .containsExactly(
            "io.github.pagerdutyjava.http DEBUG GET /services/{id} 503 in 0 ms, attempt 1",
            "io.github.pagerdutyjava.http DEBUG GET /services/{id} 200 in 0 ms, attempt 2");
    assertThat(lines).noneMatch(SecretsTest::leaks);
  }

  @Test
  void areNotShownWhereTheCallHasNoTemplate() {
    Transport transport = to(serving(Reply.status(404)));
    Request request =
        new Request.Builder().url(transport.baseUrl().resolve("integration/k3y/enqueue")).build();

    Throwable e = Assertions.catchThrowable(() -> execute(transport, request));

    assertThat(e).hasMessageStartingWith("GET /integration/…: 404").hasMessageNotContaining("k3y");
    assertThat(lines).noneMatch(line -> line.contains("k3y"));
  }

  private static boolean leaks(String line) {
    return line.contains(TOKEN) || line.contains(FROM) || line.contains(QUERY);
  }

  private static Request request(Transport transport) {
    return request(transport, "GET")
        .newBuilder()
        .tag(CallOptions.class, new CallOptions(FROM, null))
        .build();
  }

  private static final class Lines extends AppenderBase<ILoggingEvent> {

    private final List<String> lines;

    Lines(List<String> lines) {
      this.lines = lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
      lines.add(event.getLoggerName() + ' ' + event.getLevel() + ' ' + event.getFormattedMessage());
    }
  }

  private static final class JulLines extends Handler {

    private final List<String> lines;

    JulLines(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void publish(LogRecord log) {
      lines.add(log.getLoggerName() + ' ' + log.getMessage() + ' ' + log.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
