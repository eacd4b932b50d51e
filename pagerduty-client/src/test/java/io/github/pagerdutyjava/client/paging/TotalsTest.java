package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** PagerDuty's own count of each kind of list. */
class TotalsTest {

  private static final Instant SINCE = Account.SINCE;
  private static final Duration HALF_A_YEAR = Duration.ofDays(180);

  private final List<Map<String, List<String>>> requests = new ArrayList<>();
  private @Nullable Instant clock = Account.NOW;

  private ListOperation<SimulatedItem> plain(@Nullable Long total) {
    return ListOperation.of(
        "/things",
        parameters -> {
          requests.add(parameters.asMap());
          return new ListAnswer<>(List.of(), true, total, null, clock);
        },
        SimulatedItem::id);
  }

  private SimulatedQuery incidents() {
    return new SimulatedQuery(
        ListState.of(plain(7L).byCreationTime(SimulatedItem::createdAt, SimulatedItem::number)));
  }

  private SimulatedQuery logEntries() {
    return new SimulatedQuery(ListState.of(plain(7L).newestFirst(SimulatedItem::createdAt)));
  }

  private static Map<String, List<String>> ask(String... more) {
    Map<String, List<String>> ask =
        new HashMap<>(
            Map.of("limit", List.of("1"), "offset", List.of("0"), "total", List.of("true")));
    for (int i = 0; i < more.length; i += 2) {
      ask.put(more[i], List.of(more[i + 1]));
    }
    return ask;
  }

  @Test
  void aPlainListIsCountedWithOneItemAskedFor() {
    assertThat(ListState.of(plain(7L)).paged().total()).hasValue(7);
    assertThat(requests).containsExactly(ask());
  }

  @Test
  void aListThatPagerDutyDoesNotCountHasNoTotal() {
    assertThat(ListState.of(plain(null)).paged().total()).isEmpty();
  }

  @Test
  void listsThatAreJoinedAreCountedTogether() {
    assertThat(ListState.of(plain(7L).followedBy(plain(5L))).paged().total()).hasValue(12);
    assertThat(requests).hasSize(2);
  }

  @Test
  void oneUncountedListLeavesTheWholeUncounted() {
    assertThat(ListState.of(plain(null).followedBy(plain(5L))).paged().total()).isEmpty();
    assertThat(requests).hasSize(1);
    assertThat(ListState.of(plain(7L).followedBy(plain(null))).paged().total()).isEmpty();
  }

  @Test
  void aListInPartsHasNoTotal() {
    assertThat(
            ListState.of(plain(7L).inParts(SimulatedItem::createdAt))
                .between(SINCE, Account.UNTIL)
                .paged()
                .total())
        .isEmpty();
    assertThat(requests).isEmpty();
  }

  @Test
  void logEntriesAreCountedInTheirRange() {
    assertThat(logEntries().since(SINCE).until(Account.UNTIL).total()).hasValue(7);
    assertThat(requests)
        .containsExactly(ask("since", SINCE.toString(), "until", Account.UNTIL.toString()));
  }

  @Test
  void allIncidentsAreCountedAtOnce() {
    assertThat(incidents().total()).hasValue(7);
    assertThat(requests).containsExactly(ask("date_range", "all"));
  }

  @Test
  void incidentsAreCountedInHalfAYearAndInNoMore() {
    Instant until = SINCE.plus(HALF_A_YEAR);

    assertThat(incidents().since(SINCE).until(until.plusSeconds(1)).total()).isEmpty();
    assertThat(incidents().until(until).total()).isEmpty();
    assertThat(requests).isEmpty();
    assertThat(incidents().since(SINCE).until(until).total()).hasValue(7);
    assertThat(requests).containsExactly(ask("since", SINCE.toString(), "until", until.toString()));
  }

  @Test
  void incidentsWithoutAnEndAreCountedWhenTheWindowReachesBeyondTheServersClock() {
    Instant end = SINCE.plus(HALF_A_YEAR);

    clock = end.minusSeconds(1);
    assertThat(incidents().since(SINCE).total()).hasValue(7);
    assertThat(requests).containsExactly(ask("since", SINCE.toString(), "until", end.toString()));
    clock = end;
    assertThat(incidents().since(SINCE).total()).isEmpty();
    clock = null;
    assertThat(incidents().since(SINCE).total()).isEmpty();
  }
}
