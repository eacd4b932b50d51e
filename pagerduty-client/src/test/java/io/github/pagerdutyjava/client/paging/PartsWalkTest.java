package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list that needs a range, of which PagerDuty answers for less than three months at a time. */
class PartsWalkTest {

  private static final Instant START = Instant.parse("2025-01-31T00:00:00Z");

  private static final Instant END = START.plus(Duration.ofDays(300));

  private record Told(String id, Instant at) {}

  private final List<Told> stored = new ArrayList<>();

  private final List<Parameters> requests = new ArrayList<>();

  private boolean counts = true;

  private ListAnswer<Told> answer(Parameters asked) {
    requests.add(asked);
    Instant since = Instant.parse(asked.asMap().get("since").get(0));
    Instant until = Instant.parse(asked.asMap().get("until").get(0));
    assertThat(until).isBefore(since.atOffset(ZoneOffset.UTC).plusMonths(3).toInstant());
    int offset = Integer.parseInt(asked.asMap().get("offset").get(0));
    assertThat(offset + asked.limit()).isLessThanOrEqualTo(10_000);
    List<Told> fitting =
        stored.stream()
            .filter(told -> !told.at.isBefore(since) && !told.at.isAfter(until))
            .toList();
    int end = Math.min(fitting.size(), offset + asked.limit());
    List<Told> page = fitting.subList(Math.min(offset, end), end);
    Long total = counts ? Long.valueOf(fitting.size()) : null;
    return new ListAnswer<>(page, end < fitting.size(), total, null, END);
  }

  private Paged<Told> list(Instant since, Instant until) {
    return ListState.of(
            ListOperation.of("/notifications", this::answer, Told::id).inParts(Told::at))
        .between(since, until)
        .paged();
  }

  private void store(int items) {
    Random random = new Random(7);
    long seconds = Duration.between(START, END).toSeconds();
    IntStream.range(0, items)
        .mapToObj(i -> new Told("N" + i, START.plusSeconds((long) (random.nextDouble() * seconds))))
        .forEach(stored::add);
    Collections.shuffle(stored, random);
  }

  @Test
  void aLongRangeIsReadInPartsAndGivenTheLatestFirst() {
    store(900);

    assertThat(list(START, END).toList())
        .isSortedAccordingTo(Comparator.comparing(Told::at).reversed())
        .containsExactlyInAnyOrderElementsOf(stored);
    assertThat(requests).hasSizeLessThan(20);
  }

  /** What is asked for with the first page of each range, without the second at both ends. */
  private List<Range> ranges() {
    return requests.stream()
        .map(Parameters::asMap)
        .filter(asked -> asked.get("offset").equals(List.of("0")))
        .map(
            asked ->
                new Range(
                    Instant.parse(asked.get("since").get(0)).plusSeconds(1),
                    Instant.parse(asked.get("until").get(0)).minusSeconds(1)))
        .toList();
  }

  private record Range(Instant since, Instant until) {}

  private static Range days(long from, long to) {
    return new Range(START.plus(Duration.ofDays(from)), START.plus(Duration.ofDays(to)));
  }

  private void crowd(int items, Instant second) {
    IntStream.range(0, items).mapToObj(i -> new Told("N" + i, second)).forEach(stored::add);
  }

  @Test
  void theLatestPartIsTheShortest() {
    assertThat(list(START, END).toList()).isEmpty();
    assertThat(ranges())
        .containsExactly(days(264, 300), days(176, 264), days(88, 176), days(0, 88));
  }

  @Test
  void aThousandItemsAreReadAtOnceAndOneMoreInHalves() {
    Instant end = START.plus(Duration.ofDays(40));
    crowd(1_000, START);

    assertThat(list(START, end).toList()).hasSize(1_000);
    assertThat(ranges()).containsExactly(days(0, 40));

    requests.clear();
    stored.add(new Told("one more", end.minusSeconds(1)));
    assertThat(list(START, end).toList()).hasSize(1_001);
    assertThat(ranges()).containsExactly(days(0, 40), days(20, 40), days(0, 20));
  }

  @Test
  void whatIsNotCountedIsReadInHalvesWhenItIsMoreThanAPage() {
    counts = false;
    crowd(100, START);
    stored.add(new Told("later", START.plus(Duration.ofDays(30))));

    assertThat(list(START, START.plus(Duration.ofDays(40))).toList()).hasSize(101);
    assertThat(ranges().stream().distinct())
        .containsExactly(days(0, 40), days(20, 40), days(0, 20));
  }

  @Test
  void aSecondCannotBeHalved() {
    crowd(1_200, START);

    assertThat(list(START, START.plusSeconds(2)).toList()).hasSize(1_200);
    assertThat(ranges())
        .containsExactly(
            new Range(START, START.plusSeconds(2)),
            new Range(START.plusSeconds(1), START.plusSeconds(2)),
            new Range(START, START.plusSeconds(1)));
  }

  @Tag("long")
  @Test
  void moreThanPagerDutyPagesThroughIsCompleteToo() {
    store(35_000);

    assertThat(list(START, END).stream().distinct().count()).isEqualTo(35_000);
  }

  @Test
  void theStartIsInTheRangeAndTheEndIsNot() {
    stored.add(new Told("before", START.minusMillis(1)));
    stored.add(new Told("start", START));
    stored.add(new Told("end", END));

    assertThat(list(START, END).toList()).extracting(Told::id).containsExactly("start");
  }

  @Test
  void aRangeOfNoTimeIsEmptyWithoutARequest() {
    store(3);

    assertThat(list(START, START).toList()).isEmpty();
    assertThat(requests).isEmpty();
  }

  @Test
  void whatIsYetToComeIsNotAskedForInParts() {
    store(9);

    assertThat(list(START, Instant.MAX).toList()).hasSize(9);
    assertThat(requests).hasSizeLessThan(20);
  }

  @Test
  void aPartOfTheListCannotBeGoneOnFrom() {
    store(1);

    assertThat(list(START, END).pages().iterator().next().checkpoint()).isEmpty();
  }
}
