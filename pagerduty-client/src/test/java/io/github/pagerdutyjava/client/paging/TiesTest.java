package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TiesTest {

  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  private record Item(@Nullable Long number, Instant at) {}

  private final Ties<Item> ties = ties(Timeline.OLDEST_FIRST);

  private static Ties<Item> ties(Timeline timeline) {
    ListOperation<Item> operation =
        ListOperation.<Item>of(
                "/items",
                parameters -> new ListAnswer<>(List.of(), false, null, null, null),
                Item::number)
            .byCreationTime(Item::at, Item::number);
    return new Ties<>(operation, timeline.order());
  }

  private static List<Item> tied(@Nullable Long... numbers) {
    return Arrays.stream(numbers).map(number -> new Item(number, NOON)).toList();
  }

  private static List<Item> ascending(int count) {
    return tied(LongStream.range(0, count).boxed().toArray(Long[]::new));
  }

  @Test
  void twentyTiedNeighboursInOrderProveIt() {
    ties.check(ascending(20));
    assertThat(ties.areOrdered()).isFalse();

    ties.check(tied(50L, 51L));
    assertThat(ties.areOrdered()).isTrue();
  }

  @Test
  void onePairTheWrongWayRoundDisprovesIt() {
    ties.check(ascending(100));
    assertThat(ties.areBroken()).isFalse();

    ties.check(tied(7L, 6L));
    assertThat(ties.areOrdered()).isFalse();
    assertThat(ties.areBroken()).isTrue();
  }

  @Test
  void itemsOfTheSameOrNoNumberProveNothing() {
    for (int i = 0; i < 30; i++) {
      ties.check(tied(5L, 5L));
      ties.check(tied(null, 5L, null));
    }
    assertThat(ties.areOrdered()).isFalse();

    ties.check(ascending(21));
    assertThat(ties.areOrdered()).isTrue();
  }

  @Test
  void itemsOfDifferentTimesProveNothing() {
    ties.check(LongStream.range(0, 50).mapToObj(i -> new Item(i, NOON.plusSeconds(i))).toList());
    assertThat(ties.areOrdered()).isFalse();
  }

  @Test
  void timesThatRunAgainstTheListAreRefused() {
    List<Item> ascending = List.of(new Item(1L, NOON), new Item(2L, NOON.plusSeconds(1)));

    ties.check(ascending);
    assertThatThrownBy(() -> ties(Timeline.NEWEST_FIRST).check(ascending))
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("not sorted");
  }
}
