package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.RateLimitException;
import io.github.pagerdutyjava.RetryPolicy;
import io.github.pagerdutyjava.ServerException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A wait of more than 90 seconds that a server asks for, however large, fails at once with the time
 * in the exception.
 */
class F13_HugeHintTest extends WireTest {

  @ParameterizedTest
  @CsvSource({
    "99999999999, 99999999999",
    "91, 91",
    "123456789012, 123456789012",
    "99999999999999999999999999, 999999999999",
  })
  void aThrottledCallFailsAtOnceAndTellsTheTime(String value, long seconds) {
    RawServer server = serving(Reply.status(429, "ratelimit-reset: " + value));

    RateLimitException e = failure(RateLimitException.class, to(server), "GET");

    assertThat(e.retryAfter()).contains(Duration.ofSeconds(seconds));
    assertThat(e).hasMessageContaining("asks to wait " + seconds + " seconds");
    assertThat(e.attempts()).isEqualTo(1);
    assertThat(time.sleeps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {503, 408})
  void aFailedCallFailsAtOnceAndTellsTheTime(int status) {
    RawServer server = serving(Reply.status(status, "Retry-After: 99999999999"));

    ServerException e = failure(ServerException.class, to(server), "GET");

    assertThat(e.retryAfter()).contains(Duration.ofSeconds(99999999999L));
    assertThat(e.status()).isEqualTo(status);
    assertThat(server.hits()).isEqualTo(1);
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void aHintOfNinetySecondsIsWaitedFor() {
    RawServer server = serving(Reply.status(429, "ratelimit-reset: 90"), Reply.ok());

    get(to(server)).close();

    assertThat(time.sleptMillis()).containsExactly(90_125L);
  }

  @Test
  void aHintThatDoesNotFitIntoTheDeadlineFailsAtOnce() {
    RawServer server = serving(Reply.status(503, "Retry-After: 20"), Reply.ok());
    RetryPolicy hurried = RetryPolicy.defaults().deadline(Duration.ofSeconds(20));

    ServerException e =
        failure(ServerException.class, to(server, http -> http.retry(hurried)), "GET");

    assertThat(e.retryAfter()).contains(Duration.ofSeconds(20));
    assertThat(time.sleeps()).isEmpty();
  }
}
