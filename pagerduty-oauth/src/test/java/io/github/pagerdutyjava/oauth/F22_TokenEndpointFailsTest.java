package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.faultwatch.Traces;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A token endpoint that fails is tried again, one that refuses is not, and a token that is still
 * good is used meanwhile.
 */
class F22_TokenEndpointFailsTest extends OAuthTest {

  @Test
  void isAskedFourTimesWhenNobodyAnswers() {
    ScriptedServer gone = ScriptedServer.answering(Answer.ok());
    URI uri = gone.uri();
    gone.close();
    ScopedOAuth oauth = closing(app(uri).http(http(time)).build());

    TokenException e = failure(oauth);

    assertThat(e.attempts()).isEqualTo(4);
    assertThat(e.status()).isEmpty();
    assertThat(e).hasMessageStartingWith("POST /oauth/token: no access token: no connection: ");
    assertThat(e).rootCause().isInstanceOf(ConnectException.class);
    assertThat(e).hasCauseInstanceOf(ConnectionException.class);
    assertThat(Traces.of(e)).containsOnlyOnce("TokenException: ");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void isAskedAgainAfterItsOwnTrouble(int status) {
    ScriptedServer server = serving(Answer.of(status, "<html>"), Answer.token("canary-t1", 86_400));

    assertThat(oauth(server).authorization()).isEqualTo("Bearer canary-t1");

    assertThat(server.hits()).isEqualTo(2);
  }

  @Test
  void isToldWithItsStatusWhenItAnswersAPageOfAGateway() {
    ScriptedServer server = serving(Answer.of(502, "<html>\n<h1>Bad gateway</h1>"));

    TokenException e = failure(oauth(server));

    assertThat(e.status()).hasValue(502);
    assertThat(e.error()).isEmpty();
    assertThat(e).hasMessageContaining("502 <html> <h1>Bad gateway</h1>");
    assertThat(server.hits()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_client, check the client id and the client secret",
    "401, invalid_client, check the client id and the client secret",
    "400, invalid_scope, 'check the region, the subdomain and the scopes'"
  })
  void isAskedOnceWhenItRefusesAndTheMessageSaysWhatToCheck(int status, String error, String hint) {
    ScriptedServer server =
        serving(
            Answer.of(
                status, "{\"error\":\"" + error + "\",\"error_description\":\"No such thing.\"}"));

    TokenException e = failure(oauth(server));

    assertThat(e.status()).hasValue(status);
    assertThat(e.error()).hasValue(error);
    assertThat(e.loginNeeded()).isFalse();
    assertThat(e)
        .hasMessage(
            "POST /oauth/token: no access token: %d %s: No such thing.; %s", status, error, hint);
    assertThat(server.hits()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>Welcome</html>",
        "{\"access_token\":\"cut",
        "[]",
        "{}",
        "",
        "{\"access_token\":null}",
        "{\"access_token\":\" \"}",
        "{\"access_token\":\"two\\r\\nlines\"}"
      })
  void isToldWhenItsSuccessHoldsNoToken(String body) {
    ScriptedServer server = serving(Answer.of(200, body));

    TokenException e = failure(oauth(server));

    assertThat(e).hasMessageMatching("POST /oauth/token: no access token: the answer .*");
    assertThat(e.attempts()).isEqualTo(1);
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void leavesATokenInUseThatIsStillGood() {
    ScriptedServer server =
        serving(
            (n, seen) ->
                n == 1
                    ? Answer.token("canary-t1", 86_400)
                    : Answer.of(400, "{\"error\":\"down\"}"));
    ScopedOAuth oauth = oauth(server);
    oauth.authorization();
    time.pass(Duration.ofDays(1).minusMinutes(4));

    try (Warnings warnings = Warnings.listen()) {
      assertThat(oauth.authorization()).isEqualTo("Bearer canary-t1");
      await(() -> !warnings.lines().isEmpty() && nobodyRenews());
      for (int i = 0; i < 100; i++) {
        assertThat(oauth.authorization()).isEqualTo("Bearer canary-t1");
      }
      await(F22_TokenEndpointFailsTest::nobodyRenews);
      assertThat(server.hits()).as("it is left in peace for a while").isEqualTo(2);
      assertThat(warnings.lines())
          .singleElement()
          .asString()
          .isEqualTo(
              "the access token is not renewed and serves on: POST /oauth/token: no access token:"
                  + " 400 down");

      time.pass(Duration.ofSeconds(31));
      assertThat(oauth.authorization()).isEqualTo("Bearer canary-t1");
      await(() -> warnings.lines().size() == 2);
    }

    time.pass(Duration.ofMinutes(4));
    assertThat(failure(oauth).error()).hasValue("down");
  }

  /** The peace begins when the thread that renewed has ended. */
  private static boolean nobodyRenews() {
    return Thread.getAllStackTraces().keySet().stream()
        .noneMatch(thread -> thread.getName().equals("pagerduty-oauth"));
  }

  private static TokenException failure(ScopedOAuth oauth) {
    return catchThrowableOfType(TokenException.class, oauth::authorization);
  }
}
