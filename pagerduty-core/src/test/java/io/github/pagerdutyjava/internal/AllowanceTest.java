package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final VirtualTime time = new VirtualTime();
  private final Budget budget = new Budget(time);

  @ParameterizedTest
  @CsvSource({"97, 60, 0", "96, 60, 125", "2, 60, 125", "50, 5, 100"})
  void spreadsTheLastTenth(long remaining, long reset, long millis) {
    learned(900, 60);
    learned(remaining, reset);

    turn().close();

    assertThat(time.sleptMillis()).isEqualTo(millis == 0 ? List.of() : List.of(millis));
  }

  @Test
  void anAnswerThatWasOvertakenDoesNotShowMoreThanThereIs() {
    learned(900, 60);
    Budget.Permit first = turn();
    Budget.Permit second = turn();
    answer(second, 500, 60);

    answer(first, 899, 60);

    assertThat(budget.state().remaining()).isEqualTo(500);
    learned(700, 60);
    assertThat(budget.state().remaining()).isEqualTo(700);
  }

  @Test
  void aFirstCallThatFoundNobodyDoesNotMakeTheOthersAskOneByOne() {
    turn().close();

    try (Budget.Permit one = turn();
        Budget.Permit another = turn()) {
      assertThat(another).isNotNull().isNotSameAs(one);
    }
  }

  private Budget.Permit turn() {
    try {
      return Objects.requireNonNull(budget.acquire(time.nanoTime(), MINUTE));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void learned(long remaining, long reset) {
    answer(turn(), remaining, reset);
  }

  private static void answer(Budget.Permit permit, long remaining, long reset) {
    permit.learn(headers(remaining, reset));
    permit.close();
  }

  private static Headers headers(long remaining, long reset) {
    return Headers.of(
        "ratelimit-limit", "960",
        "ratelimit-remaining", Long.toString(remaining),
        "ratelimit-reset", Long.toString(reset));
  }
}
