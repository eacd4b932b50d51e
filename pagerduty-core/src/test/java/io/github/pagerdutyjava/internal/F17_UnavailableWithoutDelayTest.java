package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.RetryPolicy;
import io.github.pagerdutyjava.ServerException;
import org.junit.jupiter.api.Test;

/**
 * A 503 with {@code Retry-After: 0} does not repeat a {@code POST}, unless the retry policy says
 * so.
 */
class F17_UnavailableWithoutDelayTest extends WireTest {

  private final RawServer server = serving(Reply.status(503, "Retry-After: 0"), Reply.ok());

  @Test
  void creatingArrivesExactlyOnce() {
    failure(ServerException.class, to(server), "POST");

    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void creatingIsRepeatedWhereTheCallerSaysThatItMay() {
    RetryPolicy repeatable = RetryPolicy.defaults().retryPostOn503(true);

    assertThat(attempts(post(to(server, http -> http.retry(repeatable))))).isEqualTo(2);
    assertThat(time.sleeps()).hasSize(1);
  }
}
