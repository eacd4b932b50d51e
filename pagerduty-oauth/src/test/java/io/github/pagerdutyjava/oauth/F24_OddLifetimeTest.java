package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A lifetime that is missing, zero, negative, huge or no number makes no storm of token requests.
 */
class F24_OddLifetimeTest extends OAuthTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "-5, 1",
    "0.001, 1",
    "null, 300",
    "1e12, 31536000",
    "1e308, 31536000",
    "-1e308, 1",
    "9223372036854775807, 31536000",
    "'\"3600\"', 3600",
    "'\"soon\"', 300",
    "'\"NaN\"', 300",
    "true, 300",
    "[], 300"
  })
  void isReadAsSomethingThatCanBeLivedWith(String expiresIn, long seconds) {
    AccessToken token = oauth(serving(Answer.token("canary-t1", expiresIn, SCOPES))).token();

    assertThat(Duration.between(token.issuedAt(), token.expiresAt()))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"0", "-5", "0.001", "1", "1.5"})
  void neverMakesAStormOfRequests(String expiresIn) {
    List<Instant> requests = Collections.synchronizedList(new ArrayList<>());
    ScriptedServer server =
        serving(
            (n, seen) -> {
              requests.add(time.now());
              return Answer.token("canary-t" + n, expiresIn, SCOPES);
            });
    ScopedOAuth oauth = oauth(server);

    for (int i = 0; i < 2000; i++) {
      assertThat(oauth.authorization()).startsWith("Bearer canary-t");
      time.pass(Duration.ofMillis(10));
    }

    oauth.close();
    assertThat(requests).hasSizeGreaterThan(5);
    for (int i = 1; i < requests.size(); i++) {
      assertThat(Duration.between(requests.get(i - 1), requests.get(i)))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }
  }
}
