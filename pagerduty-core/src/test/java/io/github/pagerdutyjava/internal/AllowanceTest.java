package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final VirtualTime time = new VirtualTime();
  private final Budget budget = new Budget(time);

  @ParameterizedTest
  @CsvSource({"97, 60, 0", "96, 60, 125", "2, 60, 125", "50, 5, 90"})
  void spreadsTheLastTenth(long remaining, long reset, long millis) {
    learned(900, 60);
    learned(remaining, reset);

    turn().close();

    assertThat(time.sleptMillis()).isEqualTo(millis == 0 ? List.of() : List.of(millis));
  }

  @Test
  void spreadsThemFurtherOnceOthersWereNoticed() {
    learned(900, 60);
    try (Budget.Permit first = turn()) {
      first.shut(Duration.ofMillis(1));
    }
    learned(54, 5);

    turn().close();

    assertThat(time.sleptMillis()).containsExactly(1L, 100L);
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
  @CsvSource({"0, ", "1, 1"})
  void nothingIsLeftOfWhatWasKnownAfterTheResetOfAnEmptyBudgetOnly(long remaining, Long known) {
    learned(remaining, 30);
    time.pass(Duration.ofSeconds(30));

    try (Budget.Permit permit = turn()) {
      assertThat(permit).isNotNull();
      assertThat(budget.state().remaining()).isEqualTo(known);
    }
  }

  @Test
  void anAnswerThatWasOvertakenDoesNotMoveTheReset() {
    learned(900, 60);
    Budget.Permit first = turn();
    answer(turn(), 500, 60);

    answer(first, 500, 40);

    assertThat(budget.state().resetsIn()).isEqualTo(Duration.ofSeconds(60));
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

  @Test
  void anAnswerOfAnotherBudgetOpensTheGateThatItsCallAskedAt() throws InterruptedException {
    learned(900, 60);
    try (Budget.Permit throttled = turn()) {
      throttled.shut(Duration.ofSeconds(1));
    }
    try (Budget.Permit asking = turn()) {
      assertThat(budget.acquire(time.nanoTime(), 0)).isNull();
      asking.answered();
    }

    turn();
    assertThat(budget.acquire(time.nanoTime(), 0)).isNotNull();
  }

  @Test
  void nothingThatAPermitHearsOrTellsHoldsUpOtherThreads() {
    Budget.Permit permit = turn();
    List<Runnable> uses =
        List.of(
            permit::answered,
            permit::emptyFor,
            () -> permit.learn(headers(900, 60)),
            () -> permit.shut(Duration.ofSeconds(1)),
            permit::close);

    for (Runnable use : uses) {
      use.run();
      assertThat(CompletableFuture.supplyAsync(budget::state))
          .succeedsWithin(Duration.ofMinutes(1));
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
