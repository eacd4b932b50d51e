package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.faultwatch.LogWatch;
import io.github.pagerdutyjava.faultwatch.Traces;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No secret of a login gets out, whatever a server makes of it. */
class FlowSecretsTest extends FlowTest {

  private static final String ACCESS = "canary-access";
  private static final String REFRESH = "canary/refresh+1";
  private static final String ID_TOKEN = "canary-head.canary-body.canary-signature";

  private static List<Answer> echoing(String secrets) {
    String json = secrets.replace("\\", "").replace("\"", "");
    String error = "{\"error\":\"invalid_grant\",\"error_description\":\"" + json + "\"}";
    return List.of(
        Answer.of(400, error),
        Answer.of(401, "{\"error\":\"" + json + "\"}"),
        Answer.of(500, "<html>" + secrets),
        Answer.of(200, secrets),
        Answer.of(200, "{\"access_token\":[7],\"x\":\"" + json + "\"}"),
        new Answer(302, secrets, Map.of("Location", "https://other.example/?" + secrets)));
  }

  private static void assertSilent(String text, AuthorizationUrl login) {
    Stream.of(SECRET, CODE, login.verifier().reveal(), ACCESS, REFRESH, ID_TOKEN)
        .flatMap(secret -> Stream.of(secret, URLEncoder.encode(secret, UTF_8)))
        .forEach(secret -> assertThat(text).doesNotContain(secret));
    assertThat(text).doesNotContain("canary");
  }

  @Test
  void ofACodeThatIsRefused() {
    for (int kind = 0; kind < echoing("").size(); kind++) {
      int chosen = kind;
      ScriptedServer server = serving((n, seen) -> echoing(seen.body() + CODE).get(chosen));
      AuthorizationCodeFlow flow = flow(server);
      AuthorizationUrl login = flow.authorizationUrl();

      try (LogWatch log = LogWatch.open()) {
        TokenException e = refused(() -> flow.exchange(login, callback(login)));
        assertSilent(Traces.of(e) + log.lines() + login + flow, login);
      }
    }
  }

  @Test
  void ofARenewalThatIsRefused() {
    for (int kind = 0; kind < echoing("").size(); kind++) {
      int chosen = kind;
      ScriptedServer server =
          serving(
              (n, seen) ->
                  n == 1 ? tokens(ACCESS, REFRESH) : echoing(seen.body() + REFRESH).get(chosen));
      AuthorizationCodeFlow flow = flow(server);
      AuthorizationUrl login = flow.authorizationUrl();

      try (LogWatch log = LogWatch.open()) {
        UserOAuth user = flow.exchange(login, callback(login));
        time.pass(Duration.ofDays(2));
        TokenException e = refused(user::authorization);
        assertSilent(Traces.of(e) + log.lines() + user + flow, login);
      }
    }
  }

  @Test
  void ofALoginThatSucceeds() {
    AuthorizationCodeFlow flow = flow(serving(tokens(ACCESS, REFRESH)));
    AuthorizationUrl login = flow.authorizationUrl();

    try (LogWatch log = LogWatch.open()) {
      UserOAuth user = flow.exchange(login, callback(login), "ada");
      String shown = user.toString() + user.token() + user.identity() + login + flow;
      assertThat(log.lines()).anyMatch(line -> line.contains("POST /oauth/token"));
      assertSilent(shown + log.lines(), login);
    }
  }

  @Test
  void ofAnIdTokenThatIsRefused() {
    Answer answer =
        Answer.of(
            200,
            "{\"access_token\":\"%s\",\"refresh_token\":\"%s\",\"id_token\":\"%s\"}"
                .formatted(ACCESS, REFRESH, ID_TOKEN));
    AuthorizationCodeFlow flow = flow(serving(answer));
    AuthorizationUrl login = flow.authorizationUrl();

    try (LogWatch log = LogWatch.open()) {
      TokenException e = refused(() -> flow.exchange(login, callback(login)));
      assertSilent(Traces.of(e) + log.lines(), login);
    }
  }
}
