package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.simulation.Limiter;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 64 threads on one credential against servers that count in different ways, in virtual time. */
class BudgetSimulationTest {

  private static final double OTHERS = 0.3;

  @ParameterizedTest
  @EnumSource
  void aloneNothingIsThrottledAndLittleIsLost(Limiter.Kind kind) {
    List<Simulation> polite = runs(kind, 0, false, Simulation::polite);
    List<Simulation> greedy = runs(kind, 0, false, Simulation::greedy);

    assertThat(sum(polite, Simulation::throttled)).isZero();
    assertThat(sum(greedy, Simulation::throttled)).isPositive();
    assertThat((double) sum(polite, Simulation::calls) / sum(greedy, Simulation::calls))
        .isGreaterThanOrEqualTo(0.95);
    assertFair(polite);
  }

  @ParameterizedTest
  @CsvSource({
    "FIXED_WINDOW, false, 0.002",
    "SLIDING_WINDOW, false, 0.002",
    "TOKEN_BUCKET, false, 0.002",
    "FIXED_WINDOW, true, 0.01",
    "SLIDING_WINDOW, true, 0.01",
    "TOKEN_BUCKET, true, 0.01"
  })
  void besideAnotherProcessFewAreThrottled(Limiter.Kind kind, boolean silent429s, double most) {
    List<Simulation> polite = runs(kind, OTHERS, silent429s, Simulation::polite);

    assertThat((double) sum(polite, Simulation::throttled) / sum(polite, Simulation::calls))
        .isLessThanOrEqualTo(most);
    assertFair(polite);
  }

  @Test
  void isTheSameForTheSameSeed() {
    assertThat(simulation(Limiter.Kind.SLIDING_WINDOW, OTHERS, true, 1).polite())
        .hasToString(simulation(Limiter.Kind.SLIDING_WINDOW, OTHERS, true, 1).polite().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "FIXED_WINDOW, 4",
    "FIXED_WINDOW, 8",
    "SLIDING_WINDOW, 4",
    "SLIDING_WINDOW, 8",
    "TOKEN_BUCKET, 4",
    "TOKEN_BUCKET, 8"
  })
  void aWalkBesideAnotherProcessTakesLittleLongerThanAGreedyOne(Limiter.Kind kind, int threads) {
    List<Simulation> polite = walks(kind, threads, Simulation::polite);
    List<Simulation> greedy = walks(kind, threads, Simulation::greedy);

    assertThat((double) sum(polite, Simulation::calls) / sum(greedy, Simulation::calls))
        .isGreaterThanOrEqualTo(1 / 1.12);
    assertThat(sum(polite, Simulation::throttled)).isLessThan(sum(greedy, Simulation::throttled));
    assertThat(sum(polite, Simulation::failed)).isZero();
  }

  /**
   * Each 429 was obeyed: whoever got one waited and got through; and nobody waited for more than
   * two windows, even where a 429 has no headers, so that the waits are guesses.
   */
  private static void assertFair(List<Simulation> polite) {
    Duration most = CountingServer.SLOWEST.plus(Simulation.WINDOW.multipliedBy(2));
    assertThat(polite)
        .allSatisfy(
            run -> {
              assertThat(run.failed()).isZero();
              assertThat(run.tooEarly()).isZero();
              assertThat(run.longestGap()).isLessThanOrEqualTo(most);
            });
  }

  private static int sum(List<Simulation> runs, ToIntFunction<Simulation> figure) {
    return runs.stream().mapToInt(figure).sum();
  }

  private static List<Simulation> runs(
      Limiter.Kind kind, double others, boolean silent429s, UnaryOperator<Simulation> who) {
    return seeds(seed -> who.apply(simulation(kind, others, silent429s, seed)));
  }

  /** As many threads as a parallel walk has, at PagerDuty's limit. */
  private static List<Simulation> walks(
      Limiter.Kind kind, int threads, UnaryOperator<Simulation> who) {
    Duration length = Duration.ofMinutes(4);
    return seeds(
        seed -> {
          Limiter limiter = kind.of(960, Duration.ofMinutes(1).toNanos());
          return who.apply(new Simulation(threads, limiter, OTHERS, false, length, seed));
        });
  }

  private static List<Simulation> seeds(IntFunction<Simulation> run) {
    return IntStream.rangeClosed(1, 3).mapToObj(run).toList();
  }

  private static Simulation simulation(
      Limiter.Kind kind, double others, boolean silent429s, long seed) {
    return new Simulation(kind, others, silent429s, Duration.ofMinutes(5), seed);
  }
}
