package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

/** Several threads that wait for one budget. */
class TurnsTest {

  private static final long PATIENT = Duration.ofMinutes(2).toNanos();
  private static final Headers LAST =
      Headers.of("ratelimit-limit", "960", "ratelimit-remaining", "1", "ratelimit-reset", "1");

  private static final Headers TWO_A_MINUTE =
      Headers.of("ratelimit-limit", "2", "ratelimit-remaining", "0", "ratelimit-reset", "60");

  private final TurnBasedTime turns = new TurnBasedTime(1);
  private final Budget budget = new Budget(turns);

  @Test
  void aCallThatAsksAndHangsDoesNotHoldUpTheOthersForLong() {
    List<Duration> began = new ArrayList<>();
    Runnable call =
        () -> {
          try (Budget.Permit permit = budget.acquire(0, PATIENT)) {
            assertThat(permit).isNotNull();
            began.add(turns.elapsed());
            turns.sleep(Duration.ofSeconds(30));
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        };

    turns.run(List.of(call, call));

    assertThat(began).containsExactly(Duration.ZERO, Duration.ofSeconds(5));
  }

  @Test
  void givesTurnsInTheOrderInWhichTheCallsBegan() {
    List<Long> order = new ArrayList<>();
    List<Runnable> calls = Stream.of(0L, 30L, 10L, 20L).map(began -> inTurn(began, order)).toList();

    turns.run(calls);

    assertThat(order).containsExactly(0L, 10L, 20L, 30L);
  }

  private Runnable inTurn(long began, List<Long> order) {
    return () -> {
      try (Budget.Permit permit = budget.acquire(began, PATIENT)) {
        assertThat(permit).isNotNull();
        order.add(began);
        turns.sleep(Duration.ofSeconds(1));
        permit.learn(LAST);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    };
  }

  @Test
  void aShutGateSendsThoseAwayWhoseDeadlineComesEarlier() {
    List<Duration> late = new ArrayList<>();
    Runnable throttled =
        () -> {
          try (Budget.Permit permit = budget.acquire(0, PATIENT)) {
            assertThat(permit).isNotNull();
            turns.sleep(Duration.ofSeconds(1));
            permit.shut(Duration.ofSeconds(30));
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        };
    Runnable patient = () -> assertThat(hasTurn(1, PATIENT)).isTrue();
    Runnable hurried =
        () -> {
          assertThat(hasTurn(2, Duration.ofSeconds(20).toNanos())).isFalse();
          late.add(turns.elapsed());
        };

    turns.run(List.of(throttled, patient, hurried, hurried));

    assertThat(late).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void anAnswerSendsThoseAwayWhoseTurnCannotComeInTime() {
    List<Duration> late = new ArrayList<>();
    Runnable asking =
        () -> {
          try (Budget.Permit permit = budget.acquire(0, PATIENT)) {
            assertThat(permit).isNotNull();
            turns.sleep(Duration.ofSeconds(1));
            permit.learn(TWO_A_MINUTE);
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        };
    Runnable patient = () -> assertThat(hasTurn(1, PATIENT)).isTrue();
    Runnable hurried =
        () -> {
          assertThat(hasTurn(2, Duration.ofSeconds(20).toNanos())).isFalse();
          late.add(turns.elapsed());
        };

    turns.run(List.of(asking, patient, hurried));

    assertThat(late).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void whoseTurnCannotComeInTimeDoesNotQueueUpUnlessItBeganBeforeTheOthers() {
    List<String> ends = new ArrayList<>();
    Runnable patient = () -> ends.add(hasTurn(1, PATIENT) + " at " + turns.elapsed());
    Runnable hurried =
        () -> {
          turns.sleep(Duration.ofSeconds(1));
          ends.add(hasTurn(2, Duration.ofSeconds(29).toNanos()) + " at " + turns.elapsed());
        };
    Runnable earlier =
        () -> {
          turns.sleep(Duration.ofSeconds(2));
          ends.add(hasTurn(0, Duration.ofSeconds(58).toNanos()) + " at " + turns.elapsed());
        };

    learnTwoAMinute();
    turns.run(List.of(patient, hurried, earlier));

    assertThat(ends).containsExactly("false at PT1S", "true at PT1M", "true at PT1M");
  }

  private void learnTwoAMinute() {
    try (Budget.Permit permit = budget.acquire(0, PATIENT)) {
      assertThat(permit).isNotNull();
      permit.learn(TWO_A_MINUTE);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private boolean hasTurn(long began, long within) {
    try (Budget.Permit permit = budget.acquire(began, within)) {
      return permit != null;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
