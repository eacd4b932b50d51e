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
import org.junit.jupiter.api.Test;

/** A list that needs a range, of which PagerDuty answers for less than three months at a time. */
class PartsWalkTest {

  private static final Instant START = Instant.parse("2025-01-31T00:00:00Z");

  private static final Instant END = START.plus(Duration.ofDays(300));

  private record Told(String id, Instant at) {}

  private final List<Told> stored = new ArrayList<>();

  private int requests;

  private ListAnswer<Told> answer(Parameters asked) {
    requests++;
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
    return new ListAnswer<>(page, end < fitting.size(), (long) fitting.size(), null, END);
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
    assertThat(requests).isLessThan(20);
  }

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
    assertThat(requests).isZero();
  }

  @Test
  void whatIsYetToComeIsNotAskedForInParts() {
    store(9);

    assertThat(list(START, Instant.MAX).toList()).hasSize(9);
    assertThat(requests).isLessThan(20);
  }

  @Test
  void aPartOfTheListCannotBeGoneOnFrom() {
    store(1);

    assertThat(list(START, END).pages().iterator().next().checkpoint()).isEmpty();
  }
}
