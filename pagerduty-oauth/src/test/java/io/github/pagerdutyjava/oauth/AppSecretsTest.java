package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.faultwatch.LogWatch;
import io.github.pagerdutyjava.faultwatch.Traces;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  private final LogWatch log = LogWatch.open();

  @AfterEach
  void listenNoMore() {
    log.close();
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

    String trace = Traces.of(catchThrowable(oauth::authorization));

    assertThat(trace).contains("TokenException").satisfies(AppSecretsTest::clean);
    assertThat(log.lines()).isNotEmpty().allSatisfy(AppSecretsTest::clean);
  }

  @ParameterizedTest
  @MethodSource("echoesOfTheToken")
  void areInNoLogAndNoExceptionOfACallThatUsesTheToken(Answer answer) {
    ScriptedServer api = serving(answer);
    ScriptedServer identity = serving(GRANTED);
    PagerDutyClient client = client(api, oauth(identity));

    String trace = Traces.of(catchThrowable(() -> client.raw().get("/abilities")));

    assertThat(trace).contains("Exception").satisfies(AppSecretsTest::clean);
    assertThat(log.lines()).isNotEmpty().allSatisfy(AppSecretsTest::clean);
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
    assertThat(log.lines()).isNotEmpty().allSatisfy(AppSecretsTest::clean);
  }

  @Test
  void areInNoneOfTheLinesThatANewTokenIsWorth() {
    oauth(serving(GRANTED)).token();

    assertThat(log.lines())
        .filteredOn(line -> line.startsWith("io.github.pagerdutyjava"))
        .containsExactly(
            "io.github.pagerdutyjava.http DEBUG POST /oauth/token 200 in 0 ms, attempt 1",
            "io.github.pagerdutyjava.oauth DEBUG a new access token of us.acme, scopes"
                + " [incidents.read, services.read]");
  }

  private static void clean(String text) {
    assertThat(text).doesNotContain(CANARIES);
  }
}
