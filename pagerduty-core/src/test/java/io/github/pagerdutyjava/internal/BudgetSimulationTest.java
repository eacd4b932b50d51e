package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.simulation.Limiter;
import java.time.Duration;
import java.util.List;
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
    assertFair(polite, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "FIXED_WINDOW, false, 0.002, 2",
    "SLIDING_WINDOW, false, 0.002, 2",
    "TOKEN_BUCKET, false, 0.002, 2",
    "FIXED_WINDOW, true, 0.01, 2.5",
    "SLIDING_WINDOW, true, 0.01, 2.5",
    "TOKEN_BUCKET, true, 0.01, 2.5"
  })
  void besideAnotherProcessFewAreThrottled(
      Limiter.Kind kind, boolean silent429s, double most, double windows) {
    List<Simulation> polite = runs(kind, OTHERS, silent429s, Simulation::polite);

    assertThat((double) sum(polite, Simulation::throttled) / sum(polite, Simulation::calls))
        .isLessThanOrEqualTo(most);
    assertFair(polite, windows);
  }

  @Test
  void isTheSameForTheSameSeed() {
    assertThat(simulation(Limiter.Kind.SLIDING_WINDOW, OTHERS, true, 1).polite())
        .hasToString(simulation(Limiter.Kind.SLIDING_WINDOW, OTHERS, true, 1).polite().toString());
  }

  /**
   * Each 429 was obeyed: whoever got one waited and got through; and nobody waited for more than so
   * many windows. Without headers on a 429 the waits are guesses, so it takes a little longer.
   */
  private static void assertFair(List<Simulation> polite, double windows) {
    Duration most =
        CountingServer.SLOWEST.plusNanos((long) (windows * Simulation.WINDOW.toNanos()));
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
    return IntStream.rangeClosed(1, 3)
        .mapToObj(seed -> who.apply(simulation(kind, others, silent429s, seed)))
        .toList();
  }

  private static Simulation simulation(
      Limiter.Kind kind, double others, boolean silent429s, long seed) {
    return new Simulation(kind, others, silent429s, Duration.ofMinutes(5), seed);
  }
}
