package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

class AppSecretsTest extends OAuthTest {

  private static final String TOKEN = "pdus+_0canaryTok3n";
  private static final String REFRESH = "pdus+_1canaryR3fresh";
  private static final List<String> CANARIES =
      Stream.of(SECRET, TOKEN, REFRESH)
          .flatMap(secret -> Stream.of(secret, URLEncoder.encode(secret, UTF_8)))
          .toList();
  private static final Answer GRANTED =
      Answer.of(
          200,
          """
          {"access_token":"%s","refresh_token":"%s","expires_in":86400}\
          """
              .formatted(TOKEN, REFRESH));

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Logger slf4j = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final java.util.logging.Logger jul = java.util.logging.Logger.getLogger("okhttp3");
  private final Level before = slf4j.getLevel();
  private final Lines appender = new Lines();
  private final JulLines handler = new JulLines();

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

  static List<Answer> echoesOfTheSecret() {
    String plain = "client_secret=" + SECRET;
    String encoded = "client_secret=" + URLEncoder.encode(SECRET, UTF_8);
    return List.of(
        Answer.of(400, "{\"error\":\"" + SECRET + "\",\"error_description\":\"" + plain + "\"}"),
        Answer.of(401, "{\"error\":\"invalid_client\",\"error_description\":\"" + encoded + "\"}"),
        Answer.of(
            403, "{\"error\":{\"message\":\"" + plain + "\",\"errors\":[\"" + encoded + "\"]}}"),
        Answer.of(500, "<p>" + plain + " and " + encoded + "</p>"),
        new Answer(400, encoded, Map.of("x-request-id", SECRET)),
        new Answer(307, "", Map.of("Location", "https://example.com/?" + encoded)),
        Answer.of(200, plain),
        Answer.of(
            200, "{\"access_token\":{\"" + TOKEN + "\":1},\"refresh_token\":\"" + REFRESH + "\"}"),
        Answer.of(200, "{\"access_token\":\"" + TOKEN + "\\n\"}"),
        Answer.of(200, "{\"access_token\":\"" + TOKEN));
  }

  @ParameterizedTest
  @MethodSource("echoesOfTheSecret")
  void areInNoLogAndNoExceptionOfATokenRequest(Answer answer) {
    ScopedOAuth oauth = oauth(serving(answer));

    String trace = trace(catchThrowable(oauth::authorization));

    assertThat(trace).contains("TokenException").satisfies(AppSecretsTest::clean);
    assertThat(lines).isNotEmpty().allSatisfy(AppSecretsTest::clean);
  }

  @ParameterizedTest
  @MethodSource("echoesOfTheToken")
  void areInNoLogAndNoExceptionOfACallThatUsesTheToken(Answer answer) {
    ScriptedServer api = serving(answer);
    ScriptedServer identity = serving(GRANTED);
    PagerDutyClient client = client(api, oauth(identity));

    String trace = trace(catchThrowable(() -> client.raw().get("/abilities")));

    assertThat(trace).contains("Exception").satisfies(AppSecretsTest::clean);
    assertThat(lines).isNotEmpty().allSatisfy(AppSecretsTest::clean);
    assertThat(api.requests().get(0).header("Authorization")).isEqualTo("Bearer " + TOKEN);
    Stream.of(api, identity)
        .flatMap(server -> server.requests().stream())
        .forEach(seen -> clean(seen.uri().toString()));
  }

  static List<Answer> echoesOfTheToken() {
    String error = "{\"error\":{\"message\":\"no Bearer " + TOKEN + "\",\"errors\":[\"" + TOKEN;
    return List.of(
        Answer.of(401, error + "\"]}}"),
        Answer.of(403, error + "\"]}}"),
        Answer.of(500, "<p>" + URLEncoder.encode(TOKEN, UTF_8) + "</p>"));
  }

  @Test
  void areInNoText() {
    ScopedOAuth oauth = oauth(serving(GRANTED));
    AccessToken token = oauth.token();
    TokenAnswer answer = new TokenAnswer(token.value(), token.refreshToken(), token.value(), "", 1);

    assertThat(
            List.of(
                oauth, oauth.identity(), token, answer, ScopedOAuth.builder(), new TokenForm("x")))
        .allSatisfy(text -> clean(text.toString()));
    assertThat(lines).isNotEmpty().allSatisfy(AppSecretsTest::clean);
  }

  @Test
  void areInNoneOfTheLinesThatANewTokenIsWorth() {
    oauth(serving(GRANTED)).token();

    assertThat(lines)
        .filteredOn(line -> line.startsWith("io.github.pagerdutyjava"))
        .containsExactly(
            "io.github.pagerdutyjava.http DEBUG POST /oauth/token 200 in 0 ms, attempt 1",
            "io.github.pagerdutyjava.oauth DEBUG a new access token of us.acme, scopes"
                + " [incidents.read, services.read]");
  }

  private static void clean(String text) {
    assertThat(text).doesNotContain(CANARIES);
  }

  private static String trace(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private final class Lines extends AppenderBase<ILoggingEvent> {

    @Override
    protected void append(ILoggingEvent event) {
      lines.add(event.getLoggerName() + ' ' + event.getLevel() + ' ' + event.getFormattedMessage());
    }
  }

  private final class JulLines extends Handler {

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
