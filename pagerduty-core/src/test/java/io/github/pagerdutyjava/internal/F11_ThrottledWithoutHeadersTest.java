package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.RetryPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * After a 429 without headers and body the calls of that credential wait 1, 2, 4 … seconds, give or
 * take 30 %.
 */
class F11_ThrottledWithoutHeadersTest extends WireTest {

  private static final Reply BARE = Reply.status(429);

  @ParameterizedTest
  @CsvSource({"0, 700, 1400, 2800", "0.5, 1000, 2000, 4000", "0.999999999, 1300, 2600, 5200"})
  void backsOffAndSpreadsTheWaits(double dice, long first, long second, long third) {
    time.dice(dice);
    RawServer server = serving(BARE, BARE, BARE, Reply.ok());

    assertThat(attempts(post(to(server)))).isEqualTo(4);
    assertThat(time.sleptMillis()).containsExactly(first, second, third);
  }

  @Test
  void neverWaitsLongerThanThePolicyAllows() {
    RawServer server = serving(BARE, Reply.status(503), BARE, Reply.ok());
    RetryPolicy hasty = RetryPolicy.defaults().maxWait(Duration.ofMillis(400));

    get(to(server, http -> http.retry(hasty))).close();

    assertThat(time.sleptMillis()).containsExactly(400L, 200L, 400L);
  }

  @Test
  void neverWaitsLongerThanHalfAMinuteAndSome() {
    RawServer server = serving(BARE, BARE, BARE, BARE, BARE, BARE, BARE, Reply.ok());
    RetryPolicy patient = RetryPolicy.defaults().attempts(8).deadline(Duration.ofMinutes(10));

    get(to(server, http -> http.retry(patient))).close();

    assertThat(time.sleptMillis())
        .containsExactly(1000L, 2000L, 4000L, 8000L, 16000L, 30000L, 30000L);
  }
}
