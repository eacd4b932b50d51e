package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calls that are under way at once are allowed. */
class AllowanceOfManyTest {

  private static final long NOW = Duration.ofDays(3).toNanos();
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  @Test
  void aCallThatFindsNothingKnownAsksForAllOthersAndLaterOnesDoNot() {
    Allowance allowance = new Allowance(NOW);
    Allowance.Turn first = allowance.go(NOW);
    first.heard();

    assertThat(allowance.done(first, NOW)).isTrue();
    assertThat(allowance.done(allowance.go(NOW), NOW)).isFalse();
  }

  @Test
  void callsThatAreThrottledTogetherLeaveFourRequestsToOthersOnce() {
    Allowance allowance = taught(500, 60, 60);
    for (Allowance.Turn turn : List.of(allowance.go(NOW), allowance.go(NOW), allowance.go(NOW))) {
      allowance.shut(turn, 0, NOW);
      allowance.done(turn, NOW);
    }
    answer(allowance, 5, 60, NOW);
    long later = NOW + MINUTE / 4;

    assertThat(allowance.nanosToWait(later)).isZero();
    allowance.go(later);
    assertThat(allowance.nanosToWait(later)).isEqualTo(MINUTE - MINUTE / 4);
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

    assertThat(allowance.leastNanos(ahead, NOW)).isEqualTo(Duration.ofSeconds(seconds).toNanos());
  }

  @Test
  void aCallBehindManyWaitsForThoseUnderWayAndForTheGate() {
    Allowance allowance = taught(100, 30, 60);
    for (int i = 0; i < 60; i++) {
      allowance.go(NOW);
    }

    assertThat(allowance.leastNanos(39, NOW)).isZero();
    assertThat(allowance.leastNanos(40 + 240, NOW)).isEqualTo(Duration.ofSeconds(15).toNanos());
    allowance.shut(allowance.go(NOW), Duration.ofSeconds(20).toNanos(), NOW);
    assertThat(allowance.leastNanos(0, NOW)).isEqualTo(Duration.ofSeconds(20).toNanos());
    assertThat(allowance.leastNanos(39 + 480, NOW)).isEqualTo(Duration.ofSeconds(30).toNanos());
  }

  @Test
  void whileNothingIsKnownNobodyIsSureToWait() {
    assertThat(new Allowance(NOW).leastNanos(1_000_000, NOW)).isZero();
  }

  /** Returns what an answer taught of 960 requests within so many seconds, at that moment. */
  private static Allowance taught(long remaining, long reset, long window) {
    Allowance allowance = new Allowance(NOW);
    for (long seconds : new long[] {window, reset}) {
      answer(allowance, remaining, seconds, NOW);
    }
    return allowance;
  }

  private static void answer(Allowance allowance, long remaining, long reset, long now) {
    Allowance.Turn turn = allowance.go(now);
    turn.heard();
    allowance.learn(turn, 960L, remaining, reset, now);
    allowance.done(turn, now);
  }
}
