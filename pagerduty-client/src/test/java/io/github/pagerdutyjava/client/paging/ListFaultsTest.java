package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListFaultsTest {

  private static final Instant SINCE = Account.SINCE;

  private final List<Map<String, List<String>>> requests = new ArrayList<>();

  /** The three engines that page by offset, each as a list over the same answers. */
  static Stream<Function<PageSource<SimulatedItem>, Paged<SimulatedItem>>> engines() {
    return Stream.of(
        source -> ListState.of(operation(source)).paged(),
        source -> incidents(source).since(SINCE).until(Account.UNTIL),
        source -> incidents(source),
        source ->
            new SimulatedQuery(
                ListState.of(operation(source).newestFirst(SimulatedItem::createdAt))));
  }

  private static SimulatedQuery incidents(PageSource<SimulatedItem> source) {
    return new SimulatedQuery(
        ListState.of(
            operation(source).byCreationTime(SimulatedItem::createdAt, SimulatedItem::number)));
  }

  private static ListOperation<SimulatedItem> operation(PageSource<SimulatedItem> source) {
    return ListOperation.of("/simulated", source, SimulatedItem::id);
  }

  private PageSource<SimulatedItem> source(Function<Integer, ListAnswer<SimulatedItem>> answers) {
    return parameters -> {
      requests.add(parameters.asMap());
      assertThat(requests).hasSizeLessThan(1_000);
      return answers.apply(requests.size() - 1);
    };
  }

  private static ListAnswer<SimulatedItem> answer(boolean more, List<SimulatedItem> items) {
    return new ListAnswer<>(items, more, null, null, Account.NOW);
  }

  private static List<SimulatedItem> items(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new SimulatedItem("P" + i, i, SINCE.plusSeconds(1)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void emptyPagesWithMoreThrowAtTheSecond(
      Function<PageSource<SimulatedItem>, Paged<SimulatedItem>> engine) {
    Paged<SimulatedItem> list = engine.apply(source(i -> answer(true, List.of())));

    assertThatThrownBy(list::toList)
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("no progress");
    assertThat(requests).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void emptyPagesWithMoreAfterARealOneThrow(
      Function<PageSource<SimulatedItem>, Paged<SimulatedItem>> engine) {
    Paged<SimulatedItem> list =
        engine.apply(source(i -> answer(true, i == 0 ? items(100) : List.of())));

    assertThatThrownBy(list::toList)
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("no progress");
    assertThat(requests.size()).isLessThanOrEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void theSamePageForEverThrows(Function<PageSource<SimulatedItem>, Paged<SimulatedItem>> engine) {
    Paged<SimulatedItem> list = engine.apply(source(i -> answer(true, items(100))));

    assertThatThrownBy(list::toList)
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("no progress");
    assertThat(requests.size()).isLessThanOrEqualTo(5);
  }

  @Test
  void theSamePageOfAPlainListThrowsWhenItComesAgainTwice() {
    Paged<SimulatedItem> list =
        ListState.of(operation(source(i -> answer(true, items(100))))).paged();

    assertThatThrownBy(list::toList)
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("no progress");
    assertThat(requests).hasSize(3);
  }

  @Test
  void anIncompleteListDoesNotEndWhenItIsAskedAgain() {
    Iterator<SimulatedItem> list =
        incidents(source(i -> answer(i < 3, items(i < 3 ? 100 : 0)))).iterator();
    IntStream.range(0, 100).forEach(i -> list.next());

    assertThatThrownBy(list::hasNext).isInstanceOf(IncompleteListException.class);
    assertThatThrownBy(list::hasNext).isInstanceOf(IncompleteListException.class);
  }

  @Test
  void aRequestThatFailedIsSentAgainWhenTheListIsReadOn() {
    List<Stored> stored = Account.even(500, 9, SINCE);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW);
    List<Integer> calls = new ArrayList<>();
    Iterator<SimulatedItem> list =
        incidents(
                parameters -> {
                  calls.add(1);
                  if (calls.size() % 2 == 0) {
                    throw new IllegalStateException("no network");
                  }
                  return server.fetch(parameters);
                })
            .iterator();
    List<SimulatedItem> delivered = new ArrayList<>();
    while (true) {
      try {
        if (!list.hasNext()) {
          break;
        }
        delivered.add(list.next());
      } catch (IllegalStateException e) {
        assertThat(e).hasMessage("no network");
      }
    }

    assertThat(delivered).hasSize(500).doesNotHaveDuplicates();
  }

  @Test
  void aSmallerLimitOfTheServerIsFollowed() {
    List<Stored> stored = Account.even(1_000, 9, SINCE);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW);
    PageSource<SimulatedItem> halved =
        parameters -> {
          int limit = Integer.parseInt(parameters.asMap().get("limit").get(0));
          return server.fetch(parameters.with("limit", Math.min(limit, 37)));
        };

    assertThat(incidents(halved).since(SINCE).until(Account.UNTIL).toList())
        .hasSize(1_000)
        .doesNotHaveDuplicates();
    assertThat(
            ListState.of(operation(halved), Parameters.none().with("date_range", "all"))
                .paged()
                .toList())
        .hasSize(1_000)
        .doesNotHaveDuplicates();
  }

  @Test
  void aLargerPageThanAskedIsTakenWholeAndOnce() {
    List<SimulatedItem> all = items(350);
    Paged<SimulatedItem> list =
        ListState.of(
                operation(
                    parameters -> {
                      int offset = Integer.parseInt(parameters.asMap().get("offset").get(0));
                      int to = Math.min(350, offset + 150);
                      return answer(to < 350, all.subList(offset, to));
                    }))
            .paged();

    assertThat(list.toList()).isEqualTo(all);
  }

  @Test
  void anItemTwiceOnAPageIsGivenOnce() {
    List<SimulatedItem> twice = new ArrayList<>(items(2));
    twice.addAll(items(2));

    for (Paged<SimulatedItem> list :
        engines().map(engine -> engine.apply(source(i -> answer(false, twice)))).toList()) {
      assertThat(list.toList()).isEqualTo(items(2));
    }
  }

  @Test
  void totalIsOnlyInformative() {
    List<Stored> stored = Account.even(1_000, 9, SINCE);
    for (Long total : new Long[] {null, 0L, 7L, Long.MAX_VALUE}) {
      SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW);
      PageSource<SimulatedItem> lying =
          parameters -> {
            ListAnswer<SimulatedItem> answer = server.fetch(parameters);
            return new ListAnswer<>(
                answer.items(), answer.more(), total, null, answer.serverTime());
          };

      assertThat(incidents(lying).toList()).hasSize(1_000);
    }
  }

  @Test
  void anUnorderedSecondIsReadWithoutATotalToo() {
    List<Stored> stored = Account.crowd(350, SINCE);
    SimulatedServer server =
        SimulatedServer.ofIncidents(
            stored, Switches.BASE.with(Switches.Ties.UNSTABLE), Account.NOW);
    PageSource<SimulatedItem> silent =
        parameters -> {
          ListAnswer<SimulatedItem> answer = server.fetch(parameters);
          return new ListAnswer<>(answer.items(), answer.more(), null, null, answer.serverTime());
        };

    assertThat(incidents(silent).since(SINCE).until(SINCE.plusSeconds(1)).toList()).hasSize(350);
  }

  @Test
  void moreThanTenThousandItemsOfATimedListAreNoWall() {
    List<Stored> stored = Account.even(25_000, 999, SINCE);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW);

    assertThat(server.query().since(SINCE).until(Account.UNTIL).toList())
        .hasSize(25_000)
        .doesNotHaveDuplicates();
  }

  @Test
  void aPageThatIsNotSortedByTimeThrows() {
    List<SimulatedItem> unsorted =
        List.of(
            new SimulatedItem("P2", 2, SINCE.plusSeconds(2)),
            new SimulatedItem("P1", 1, SINCE.plusSeconds(1)));

    assertThatThrownBy(
            () ->
                incidents(source(i -> answer(false, unsorted)))
                    .since(SINCE)
                    .until(Account.UNTIL)
                    .toList())
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("not sorted");
  }

  @Test
  void anItemWithoutATimeHasNoPlace() {
    List<SimulatedItem> timeless =
        List.of(new SimulatedItem("P1", 1, null), new SimulatedItem("P2", 2, SINCE));

    assertThatThrownBy(() -> incidents(source(i -> answer(false, timeless))).toList())
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("P1");
  }
}
