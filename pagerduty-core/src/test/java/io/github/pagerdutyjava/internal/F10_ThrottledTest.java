package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyHttp;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * After a 429 with a reset all calls of that credential wait until then, and a little more; those
 * of other credentials go on.
 */
class F10_ThrottledTest extends WireTest {

  private final RawServer server =
      serving(
          Reply.json(
              429,
              "{\"error\":{\"message\":\"Rate Limit Exceeded\",\"code\":2020}}",
              "ratelimit-limit: 960",
              "ratelimit-remaining: 0",
              "ratelimit-reset: 2"),
          Reply.ok());

  @ParameterizedTest
  @CsvSource({"GET, 0, 2050", "GET, 0.999999, 2200", "POST, 0, 2050", "PATCH, 0.5, 2125"})
  void waitsUntilTheResetAndALittleLonger(String method, double dice, long millis) {
    time.dice(dice);

    assertThat(attempts(call(to(server), method))).isEqualTo(2);
    assertThat(time.sleptMillis()).containsExactly(millis);
  }

  @Test
  void otherCallsOfTheCredentialWaitToo() {
    Transport transport = to(server);
    Transport sibling = to(server);
    time.asNextSleepBegins(() -> get(sibling).close());

    get(transport).close();

    assertThat(time.sleptMillis()).containsExactly(2125L, 2125L);
  }

  @Test
  void callsOfOtherCredentialsDoNotWait() {
    Transport transport = to(server);
    PagerDutyHttp http = http(UnaryOperator.identity());
    Transport other = Transport.create(http, server.uri(), Credentials.apiToken("another"));
    time.asNextSleepBegins(() -> assertThat(attempts(get(other))).isEqualTo(1));

    get(transport).close();

    assertThat(server.hits()).isEqualTo(3);
    assertThat(time.sleptMillis().get(0)).isEqualTo(2125L);
  }
}
