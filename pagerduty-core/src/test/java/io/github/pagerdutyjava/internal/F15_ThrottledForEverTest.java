package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.RateLimitException;
import io.github.pagerdutyjava.RetryPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A 429 that never ends stops after the attempts or at the deadline, for a {@code POST} as for a
 * read.
 */
class F15_ThrottledForEverTest extends WireTest {

  private final RawServer server = serving(Reply.status(429, "ratelimit-reset: 10"));

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void stopsAfterFourAttempts(String method) {
    RateLimitException e = failure(RateLimitException.class, to(server), method);

    assertThat(e.attempts()).isEqualTo(4);
    assertThat(e.getSuppressed()).hasSize(3);
    assertThat(server.hits()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void stopsWhenTheNextWaitWouldPassTheDeadline(String method) {
    RetryPolicy hurried = RetryPolicy.defaults().deadline(Duration.ofSeconds(25));

    RateLimitException e =
        failure(RateLimitException.class, to(server, http -> http.retry(hurried)), method);

    assertThat(e.attempts()).isEqualTo(3);
    assertThat(time.sleptMillis()).containsExactly(10_125L, 10_125L);
  }

  @Test
  void costsNoRetryQuota() {
    RetryPolicy stubborn = RetryPolicy.defaults().attempts(300).deadline(Duration.ofHours(10));

    RateLimitException e =
        failure(RateLimitException.class, to(server, http -> http.retry(stubborn)), "GET");

    assertThat(e.attempts()).isEqualTo(300);
  }
}
