package io.github.pagerdutyjava.walks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.simulation.Limiter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What walks take is the same in every run of virtual time, so it can be a gate. */
class VirtualWalkTest {

  private static final double OTHERS = 0.3;

  @ParameterizedTest
  @EnumSource
  void requestsAtOnceSaveTime(Account.Shape shape) {
    Account account = new Account(100_000, shape, 1);
    Outcome serial = new VirtualWalk(account, Limits.NONE, 1).polite(1);

    assertThat(new VirtualWalk(account, Limits.NONE, 1).polite(2).to(serial)).isLessThan(0.55);
    assertThat(new VirtualWalk(account, Limits.NONE, 1).polite(4).to(serial))
        .isLessThanOrEqualTo(0.28);
    assertThat(new VirtualWalk(account, Limits.NONE, 1).polite(8).to(serial))
        .isLessThanOrEqualTo(0.15);
  }

  @ParameterizedTest
  @CsvSource({"EVEN, 1", "EVEN, 4", "EVEN, 8", "BURST, 1", "BURST, 4", "BURST, 8"})
  void aWalkCostsHardlyMoreThanItsPages(Account.Shape shape, int parallel) {
    Account account = new Account(30_000, shape, 2);

    Outcome outcome = new VirtualWalk(account, Limits.NONE, 2).polite(parallel);

    assertThat(outcome.requests()).isBetween(300, 310);
  }

  static Stream<Arguments> limited() {
    return Stream.of(Limiter.Kind.values())
        .flatMap(kind -> Stream.of(2, 4, 8).map(parallel -> Arguments.of(kind, parallel)));
  }

  @ParameterizedTest
  @MethodSource("limited")
  void aloneNothingIsThrottledAndLittleIsLost(Limiter.Kind kind, int parallel) {
    Outcome polite = walk(kind, 0).polite(parallel);
    Outcome greedy = walk(kind, 0).greedy(parallel);

    assertThat(polite.throttled()).isZero();
    assertThat(greedy.requests()).isGreaterThanOrEqualTo(polite.requests());
    assertThat(polite.to(greedy)).isLessThanOrEqualTo(1.05);
  }

  /** Each 429 teaches how much the others take, which a short walk has hardly begun to learn. */
  @ParameterizedTest
  @MethodSource("limited")
  void besideOthersFewAreThrottledAndLittleIsLost(Limiter.Kind kind, int parallel) {
    Outcome polite = walk(kind, OTHERS).polite(parallel);
    Outcome greedy = walk(kind, OTHERS).greedy(parallel);

    assertThat(polite.throttled()).isLessThanOrEqualTo(5);
    assertThat(greedy.throttled()).isGreaterThan(polite.throttled());
    assertThat(polite.to(greedy)).isLessThanOrEqualTo(1.3);
  }

  private static VirtualWalk walk(Limiter.Kind kind, double others) {
    Account account = new Account(30_000, Account.Shape.EVEN, 1);
    return new VirtualWalk(account, new Limits(kind, others, 6), 1);
  }

  @Test
  void aWalkIsTheSameForTheSameSeed() {
    Account account = new Account(5_000, Account.Shape.EVEN, 1);
    Limits limits = new Limits(Limiter.Kind.SLIDING_WINDOW, OTHERS, 6);

    List<Outcome> outcomes =
        Stream.of(1, 1, 2).map(seed -> new VirtualWalk(account, limits, seed).polite(8)).toList();

    assertThat(outcomes.get(1)).isEqualTo(outcomes.get(0)).isNotEqualTo(outcomes.get(2));
  }
}
