package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A reset that is no whole positive number counts as none, and no two attempts are closer than 100
 * ms.
 */
class F12_OddResetTest extends WireTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ratelimit-reset: 0",
        "ratelimit-reset: -5",
        "ratelimit-reset: abc",
        "ratelimit-reset: 1.5",
        "ratelimit-reset: 3\r\nratelimit-reset: 4",
        "ratelimit-reset:",
        "Retry-After: 0",
        "Retry-After: -1",
        "Retry-After: soon",
        "ratelimit-reset: \u0663"
      })
  void isNoHintAndNoTightLoop(String header) {
    time.dice(0);
    RawServer server = serving(Reply.status(429, header), Reply.ok());

    get(to(server)).close();

    assertThat(time.sleptMillis()).containsExactly(700L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Retry-After: 0", "Retry-After: -7", "Retry-After:", "Retry-After: 1.5"})
  void anUnavailableServerIsNotAskedAgainWithinATenthOfASecond(String header) {
    time.dice(0);
    RawServer server = serving(Reply.status(503, header), Reply.ok());

    get(to(server)).close();

    assertThat(time.sleptMillis()).containsExactly(100L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ratelimit-reset: abc\r\nRetry-After: 7", "Retry-After: 7"})
  void retryAfterCountsWhereTheResetSaysNothing(String header) {
    time.dice(0);
    RawServer server = serving(Reply.status(429, header), Reply.ok());

    get(to(server)).close();

    assertThat(time.sleptMillis()).containsExactly(7050L);
  }
}
