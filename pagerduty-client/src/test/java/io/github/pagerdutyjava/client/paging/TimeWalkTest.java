package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages the walk along creation time asks for. */
class TimeWalkTest {

  private static final Instant SINCE = Account.SINCE;

  private SimulatedServer server;

  private List<SimulatedItem> read(List<Stored> stored, Switches switches, int pageSize) {
    server = SimulatedServer.ofIncidents(stored, switches, Account.NOW);
    Instant until = Instant.ofEpochMilli(stored.get(stored.size() - 1).millis()).plusSeconds(1);
    return server.query().pageSize(pageSize).since(SINCE).until(until).toList();
  }

  /** The requests as seconds after the start, and offsets where there are any. */
  private List<String> asked() {
    return server.requests.stream()
        .map(
            asked -> {
              long since =
                  Duration.between(SINCE, Instant.parse(asked.get("since").get(0))).toSeconds();
              return since + "+" + asked.get("offset").get(0);
            })
        .toList();
  }

  @Test
  void fewItemsAtATimeAreReadOnFromTheLastSecond() {
    List<Stored> stored = Account.even(250, 1, SINCE);

    assertThat(read(stored, Switches.BASE, 100)).hasSize(250);
    assertThat(asked()).containsExactly("-1+0", "99+0", "198+0");
  }

  @Test
  void threeItemsOfTheLastSecondAreRatherReadAgain() {
    List<Stored> stored = Account.even(75, 3, SINCE);

    assertThat(read(stored, Switches.BASE, 30)).hasSize(75);
    assertThat(asked()).containsExactly("-1+0", "9+0", "18+0");
  }

  @Test
  void moreItemsOfTheLastSecondAreLeftByOffsetWhenTheirOrderIsProven() {
    List<Stored> stored = Account.even(79, 4, SINCE);

    assertThat(read(stored, Switches.BASE, 40)).hasSize(79);
    assertThat(asked()).containsExactly("-1+0", "-1+39");
  }

  @Test
  void closeToTheWallTheWalkStartsAnew() {
    List<Stored> stored = Account.even(12_000, 7_000, SINCE);

    assertThat(read(stored, Switches.BASE, 50)).hasSize(12_000);
    assertThat(asked().get(200)).isEqualTo("-1+9800");
    assertThat(asked().get(201)).isEqualTo("1+0");
  }

  @Test
  void aServerThatHidesTheSecondOfTheStartIsUnderstoodOnce() {
    List<Stored> stored = Account.even(340, 1, SINCE);

    assertThat(read(stored, Switches.BASE.withSinceExclusive(), 100)).hasSize(340);
    assertThat(asked()).containsExactly("-1+0", "99+0", "98+0", "197+0", "296+0");
  }

  @Test
  void whereTheLastItemHasLeftTheWalkStepsBackBeforeIt() {
    List<Stored> stored = new ArrayList<>(Account.even(250, 1, SINCE));
    stored.set(99, new Stored(100, stored.get(99).millis(), Long.MIN_VALUE, 200));

    assertThat(read(stored, Switches.BASE, 100)).hasSize(250);
    assertThat(asked()).containsExactly("-1+0", "99+0", "98+0", "198+0");
  }

  @Test
  void aGapDeepInARangeIsSoughtHalfAPageBack() {
    List<Stored> stored = new ArrayList<>(Account.even(300, 10, SINCE));
    IntStream.range(90, 100)
        .forEach(
            i -> stored.set(i, new Stored(i + 1, stored.get(i).millis(), Long.MIN_VALUE, 200)));

    assertThat(read(stored, Switches.BASE, 100)).hasSize(300);
    assertThat(asked()).startsWith("-1+0", "-1+99", "-1+49");
    assertThat(asked()).hasSizeLessThan(7);
  }

  @Test
  void aRangeOfMoreThanHalfAYearIsReadInWindowsThatOverlapByASecond() {
    long window = Duration.ofDays(180).toSeconds();
    List<Stored> stored =
        List.of(
            new Stored(1, SINCE.toEpochMilli()),
            new Stored(2, SINCE.plusSeconds(window - 1).toEpochMilli()),
            new Stored(3, SINCE.plusSeconds(2 * window).toEpochMilli()));

    assertThat(read(stored, Switches.BASE, 100)).hasSize(3);
    assertThat(asked()).containsExactly("-1+0", (window - 2) + "+0", (2 * window - 3) + "+0");
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 100, 101, 250})
  void aSecondInNoOrderIsReadUntilAllOfItWasSeen(int crowd) {
    List<Stored> stored = new ArrayList<>(Account.even(50, 1, SINCE));
    Account.crowd(crowd, SINCE.plusSeconds(50))
        .forEach(item -> stored.add(new Stored(stored.size() + 1, item.millis())));
    Account.even(50, 1, SINCE.plusSeconds(51))
        .forEach(item -> stored.add(new Stored(stored.size() + 1, item.millis())));

    assertThat(read(stored, Switches.BASE.with(Switches.Ties.UNSTABLE), 100))
        .hasSize(100 + crowd)
        .doesNotHaveDuplicates();
    server.requests.stream()
        .filter(asked -> asked.containsKey("total"))
        .forEach(
            asked ->
                assertThat(asked)
                    .containsEntry("since", List.of(SINCE.plusSeconds(50).toString()))
                    .containsEntry("until", List.of(SINCE.plusSeconds(51).toString())));
    assertThat(server.requests.stream().anyMatch(asked -> asked.containsKey("total")))
        .isEqualTo(crowd >= 100);
  }
}
