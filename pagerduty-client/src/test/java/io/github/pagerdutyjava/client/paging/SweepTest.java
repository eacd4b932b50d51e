package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reading a range in no order until all of it was seen. */
class SweepTest {

  private static final String TOO_MANY = "too many";

  private final Sweep<String> sweep =
      new Sweep<>(
          ListOperation.of("/items", parameters -> answer(false, null), item -> item),
          Parameters.none().with("since", "then"),
          100,
          item -> item.startsWith("a"),
          TOO_MANY);

  private static ListAnswer<String> answer(boolean more, @Nullable Long total, String... items) {
    return new ListAnswer<>(List.of(items), more, total, null, null);
  }

  private static ListAnswer<String> page(int number, boolean more, @Nullable Long total) {
    List<String> items =
        IntStream.range(number * 99, number * 99 + 100).mapToObj(i -> "a" + i).toList();
    return new ListAnswer<>(items, more, total, null, null);
  }

  private void assertAsks(int offset, int limit) {
    assertThat(sweep.next())
        .isEqualTo(
            Parameters.none()
                .with("since", "then")
                .with("limit", limit)
                .with("offset", offset)
                .with("total", true));
  }

  @Test
  void endsWhenAsManyWereSeenAsPagerDutyCounts() {
    assertAsks(0, 100);
    assertThat(sweep.accept(answer(true, 3L, "a", "b"))).isFalse();
    assertAsks(1, 100);
    assertThat(sweep.accept(answer(true, 3L, "b", "c"))).isTrue();
  }

  @Test
  void readsTheRangeAgainWhileSomethingIsMissing() {
    assertThat(sweep.accept(answer(false, 3L, "a", "b"))).isFalse();
    assertAsks(0, 100);
    assertThat(sweep.accept(answer(false, 3L, "a", "c"))).isTrue();
  }

  @Test
  void whatWasSeenBeforeTheCountMovedProvesNothing() {
    assertThat(sweep.accept(answer(true, 3L, "a", "b"))).isFalse();
    assertThat(sweep.accept(answer(false, 2L, "c"))).isFalse();
    assertThat(sweep.accept(answer(false, 2L, "a", "b"))).isTrue();
  }

  @Test
  void aPageThatShowsNothingAgainOfTheOneBeforeProvesNothing() {
    assertThat(sweep.accept(answer(true, 3L, "a", "b"))).isFalse();
    assertThat(sweep.accept(answer(false, 3L, "c", "d"))).as("one left, one came").isFalse();
    assertThat(sweep.accept(answer(false, 3L, "a", "c", "d"))).isTrue();
  }

  @Test
  void endsWithoutACountWhenTenPassesShowedNothingNew() {
    for (int pass = 0; pass < 10; pass++) {
      assertThat(sweep.accept(answer(false, null, "a", "b"))).isFalse();
    }
    assertThat(sweep.accept(answer(false, null, "b", "a"))).isTrue();
  }

  @Test
  void aPassThatShowsSomethingNewIsNotIdle() {
    for (int pass = 0; pass < 10; pass++) {
      sweep.accept(answer(false, null, "a"));
    }
    for (int pass = 0; pass < 10; pass++) {
      assertThat(sweep.accept(answer(false, null, "a", "b"))).isFalse();
    }
    assertThat(sweep.accept(answer(false, null, "a"))).isTrue();
  }

  @Test
  void givesUpAfterThirtyPassesThatAllShowSomethingNew() {
    for (int pass = 1; pass < 30; pass++) {
      assertThat(sweep.accept(answer(false, null, "item" + pass))).isFalse();
    }
    assertThatThrownBy(() -> sweep.accept(answer(false, null, "the last")))
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("changes faster than it can be read");
  }

  @Test
  void readsTenThousandItemsAndNoMore() {
    for (int page = 0; page < 100; page++) {
      assertThat(sweep.accept(page(page, true, 10_000L))).isFalse();
    }
    assertThat(sweep.accept(page(100, false, 10_000L))).isTrue();
    assertThatThrownBy(() -> sweep.accept(page(0, true, 10_001L)))
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining(TOO_MANY);
  }

  @Test
  void withoutACountMoreBehindTenThousandIsTooMuch() {
    for (int page = 0; page < 100; page++) {
      assertThat(sweep.accept(page(page, true, null))).isFalse();
    }
    assertAsks(9_900, 100);
    assertThatThrownBy(() -> sweep.accept(page(100, true, null)))
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining(TOO_MANY);
  }

  @Test
  void withoutACountTenThousandThemselvesAreNot() {
    for (int page = 0; page < 100; page++) {
      sweep.accept(page(page, true, null));
    }
    assertThat(sweep.accept(page(100, false, null))).isFalse();
    assertAsks(0, 100);
  }

  @Test
  void theLastPageBeforeTheWallIsSmallerAndThenTheRangeIsReadAgain() {
    sweep.accept(answer(true, 10_000L, "a", "b"));
    for (int page = 0; page < 100; page++) {
      sweep.accept(page(page, true, 10_000L));
    }
    assertAsks(9_901, 99);
    assertThat(sweep.accept(page(0, true, 10_000L))).isFalse();
    assertAsks(0, 100);
  }

  @Test
  void aPassEndsAtTheWallEvenIfThereIsMore() {
    for (int page = 0; page < 100; page++) {
      sweep.accept(page(page, true, 10_000L));
    }
    assertThat(sweep.accept(page(0, true, 10_000L))).isFalse();
    assertAsks(0, 100);
  }

  @Test
  void emptyPagesThatPromiseMoreAreNoProgress() {
    assertThat(sweep.accept(answer(true, 5L))).isFalse();
    assertThatThrownBy(() -> sweep.accept(answer(true, 5L)))
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("no progress");
  }

  @Test
  void countsEachItemOnceIfItIsOneThatCounts() {
    sweep.accept(answer(true, 9L, "a1", "b1", "a2"));
    sweep.accept(answer(true, 9L, "a2", "a3", "b2"));

    assertThat(sweep.counted()).isEqualTo(3);
  }
}
