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

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "99, 0",
    "100, 0",
    "340, 15",
    "580, 30",
    "1059, 30",
    "1060, 60",
    "1300, 75",
    "1540, 90",
  })
  void aCallBehindManyWaitsNoLessThanEachWayOfCountingDemands(long ahead, long seconds) {
    Allowance allowance = taught(100, 30, 60);

    assertThat(allowance.leastNanos(ahead, 0)).isEqualTo(Duration.ofSeconds(seconds).toNanos());
  }

  @Test
  void aCallBehindManyWaitsForThoseUnderWayAndForTheGate() {
    Allowance allowance = taught(100, 30, 60);
    for (int i = 0; i < 60; i++) {
      allowance.go(0);
    }

    assertThat(allowance.leastNanos(39, 0)).isZero();
    assertThat(allowance.leastNanos(40 + 240, 0)).isEqualTo(Duration.ofSeconds(15).toNanos());
    allowance.shut(allowance.go(0), Duration.ofSeconds(20).toNanos(), 0);
    assertThat(allowance.leastNanos(0, 0)).isEqualTo(Duration.ofSeconds(20).toNanos());
    assertThat(allowance.leastNanos(39 + 480, 0)).isEqualTo(Duration.ofSeconds(30).toNanos());
  }

  @Test
  void whileNothingIsKnownNobodyIsSureToWait() {
    assertThat(new Allowance(0).leastNanos(1_000_000, 0)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"96, 30", "97, ", "0, 30"})
  void aBudgetThatIsNearlyEmptyIsKnownToStaySoUntilItsReset(long remaining, Long seconds) {
    learned(900, 60);
    Budget.Permit permit = turn();
    assertThat(permit.emptyFor()).isNull();
    permit.learn(headers(remaining + 1, 30));

    assertThat(permit.emptyFor()).isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
    time.pass(Duration.ofSeconds(30));
    assertThat(permit.emptyFor()).isNull();
  }

  @Test
  void aShutGateOpensForOneCallAfterNinetySecondsAtMost() {
    try (Budget.Permit permit = turn()) {
      permit.shut(Duration.ofSeconds(30));
      assertThat(budget.state().opensIn()).isEqualTo(Duration.ofSeconds(30));
      permit.shut(Duration.ofSeconds(10));
      assertThat(budget.state().opensIn()).isEqualTo(Duration.ofSeconds(30));
      permit.shut(Duration.ofDays(1));
      assertThat(budget.state().opensIn()).isEqualTo(Duration.ofSeconds(90));
    }
  }

  @Test
  void aCallWhoseAnswerSaysNothingMayHaveBeenCounted() {
    learned(900, 60);
    turn().close();

    assertThat(budget.state().remaining()).isEqualTo(899);
    learned(0, 60);
    time.pass(Duration.ofSeconds(10));
    assertThat(budget.state().remaining()).isZero();
    assertThat(budget.state().resetsIn()).isEqualTo(Duration.ofSeconds(50));
  }

  /** Returns what an answer taught of 960 requests within so many seconds, at the moment 0. */
  private static Allowance taught(long remaining, long reset, long window) {
    Allowance allowance = new Allowance(0);
    for (long seconds : new long[] {window, reset}) {
      Allowance.Turn turn = allowance.go(0);
      turn.heard();
      allowance.learn(turn, 960L, remaining, seconds, 0);
      allowance.done(turn, 0);
    }
    return allowance;
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
