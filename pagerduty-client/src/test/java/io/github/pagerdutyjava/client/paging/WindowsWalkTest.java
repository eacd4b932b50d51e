package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A cursor list of which PagerDuty shows the last day, or a range of a month at most. */
class WindowsWalkTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private static final Duration YEAR = Duration.ofDays(365);

  private record Change(String id, Instant at) {}

  private static final class Changes extends RecentQuery<Change, Changes> {

    Changes(ListState<Change> state) {
      super(state);
    }

    @Override
    protected Changes copy(ListState<Change> state) {
      return new Changes(state);
    }
  }

  private final List<Change> stored = new ArrayList<>();

  private final List<Map<String, List<String>>> requests = new ArrayList<>();

  private final Changes list =
      new Changes(
          ListState.of(
              ListOperation.cursor("/changes", this::answer, Change::id).inWindows(Change::at)));

  private ListAnswer<Change> answer(Parameters parameters) {
    Map<String, List<String>> asked = parameters.asMap();
    requests.add(asked);
    Instant until = time(asked, "until", NOW);
    Instant since = time(asked, "since", until.minus(Duration.ofDays(1)));
    assertThat(Duration.between(since, until)).isBetween(Duration.ZERO, Duration.ofDays(31));
    List<Change> fitting =
        stored.stream()
            .filter(change -> !change.at.isBefore(since) && !change.at.isAfter(until))
            .sorted(Comparator.comparing(Change::at).reversed())
            .toList();
    int start = asked.containsKey("cursor") ? Integer.parseInt(asked.get("cursor").get(0)) : 0;
    int end = Math.min(fitting.size(), start + parameters.limit());
    String next = end < fitting.size() ? Integer.toString(end) : null;
    return new ListAnswer<>(fitting.subList(start, end), false, null, next, NOW, true);
  }

  private static Instant time(Map<String, List<String>> asked, String name, Instant otherwise) {
    return asked.containsKey(name) ? Instant.parse(asked.get(name).get(0)) : otherwise;
  }

  private void store(int changes) {
    long apart = YEAR.toSeconds() / changes;
    IntStream.range(0, changes)
        .mapToObj(i -> new Change("C" + i, NOW.minus(YEAR).plusSeconds(i * apart)))
        .forEach(stored::add);
  }

  @Test
  void aYearIsReadInMonthsAndGivenTheLatestFirst() {
    store(3_000);

    assertThat(list.since(NOW.minus(YEAR)).until(NOW).toList())
        .isSortedAccordingTo(Comparator.comparing(Change::at).reversed())
        .containsExactlyInAnyOrderElementsOf(stored);
  }

  private static Map<String, List<String>> ask(Instant since, Instant until) {
    return Map.of(
        "since", List.of(since.minusSeconds(1).toString()),
        "until", List.of(until.plusSeconds(1).toString()),
        "limit", List.of("100"));
  }

  @Test
  void aWindowIsOfThirtyDaysTheLatestFirst() {
    Instant middle = NOW.minus(Duration.ofDays(30));

    assertThat(list.since(middle.minusSeconds(5)).until(NOW).toList()).isEmpty();
    assertThat(requests).containsExactly(ask(middle, NOW), ask(middle.minusSeconds(5), middle));
  }

  @Test
  void theClockIsReadWithARequestForOneItem() {
    list.since(NOW.minusSeconds(9)).toList();

    assertThat(requests)
        .containsExactly(
            Map.of("limit", List.of("1")), ask(NOW.minusSeconds(9), NOW.plusSeconds(1)));
  }

  @Test
  void nothingIsAskedForFromBeforeThereWasAnything() {
    Instant beginning = Instant.parse("2020-12-01T00:00:00Z");
    Instant end = beginning.plus(Duration.ofDays(1));

    assertThat(list.since(Instant.EPOCH).until(end).toList()).isEmpty();
    assertThat(list.since(Instant.EPOCH).until(beginning).toList()).isEmpty();
    assertThat(requests).containsExactly(ask(beginning, end));
  }

  @Test
  void withoutTimesItIsTheLastDayWithOneRequest() {
    store(365);

    assertThat(list.toList()).extracting(Change::id).containsExactly("C364");
    assertThat(requests).singleElement().extracting(Map::keySet).isEqualTo(Set.of("limit"));
  }

  @Test
  void withoutAnEndItEndsAtTheClockOfPagerDuty() {
    stored.add(new Change("now", NOW));
    stored.add(new Change("before", NOW.minus(YEAR)));

    assertThat(list.since(NOW.minus(YEAR)).toList())
        .extracting(Change::id)
        .containsExactly("now", "before");
  }

  @Test
  void withoutAStartItIsTheDayBeforeTheEnd() {
    Instant end = NOW.minus(Duration.ofDays(90));
    stored.add(new Change("end", end));
    stored.add(new Change("day", end.minus(Duration.ofDays(1))));
    stored.add(new Change("earlier", end.minus(Duration.ofDays(1)).minusSeconds(1)));

    assertThat(list.until(end).toList()).extracting(Change::id).containsExactly("day");
  }

  @Test
  void aRangeOfNoTimeIsEmptyWithoutARequest() {
    assertThat(list.since(NOW).until(NOW).toList()).isEmpty();
    assertThat(requests).isEmpty();
  }

  @Test
  void whatIsYetToComeIsNotAskedForInMonths() {
    store(12);

    assertThat(list.since(NOW.minus(YEAR)).until(Instant.MAX).toList()).hasSize(12);
    assertThat(requests).hasSizeLessThan(20);
  }
}
