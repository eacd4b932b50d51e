package io.github.pagerdutyjava.client.paging;

import static io.github.pagerdutyjava.client.paging.Completeness.assertBounded;
import static io.github.pagerdutyjava.client.paging.Completeness.assertComplete;
import static io.github.pagerdutyjava.client.paging.Completeness.assertSorted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The walks of {@link CompleteWalkTest} and {@link NewestFirstTest} with several requests at once.
 */
class ParallelWalkTest {

  static Stream<Arguments> quietAccounts() {
    return CompleteWalkTest.quietAccounts();
  }

  static Stream<Arguments> restlessAccounts() {
    return CompleteWalkTest.restlessAccounts();
  }

  static Stream<Arguments> newestFirst() {
    return NewestFirstTest.switchSets();
  }

  /** Two, four and eight requests at once, one of them with each seed. */
  private static int requests(long seed) {
    return 2 << (seed - 1) % 3;
  }

  private static SimulatedQuery all(SimulatedServer server, int n) {
    return server.query().since(Account.SINCE).until(Account.UNTIL).parallel(n);
  }

  @ParameterizedTest(name = "{0}, seed {3}")
  @MethodSource("quietAccounts")
  void everyItemComesOnceInOrder(String name, Switches switches, double factor, long seed) {
    int n = requests(seed);
    List<Stored> stored = Account.history(seed, switches);
    TurnBasedTime time = new TurnBasedTime(seed);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, switches, Account.NOW).in(time, n);

    List<SimulatedItem> delivered = time.call(all(server, n)::toList);

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL);
    assertSorted(delivered, Comparator.naturalOrder());
    assertBounded(server.requests);
    assertThat(server.mostUnderWay()).isLessThanOrEqualTo(n);
    assertThat(server.requests.size())
        .isLessThanOrEqualTo(
            Completeness.budget(delivered.size(), Account.SINCE, Account.UNTIL, factor));
  }

  @ParameterizedTest(name = "{0}, seed {3}")
  @MethodSource("restlessAccounts")
  void whateverLeavesTheFilterNothingElseIsLost(
      String name, Switches switches, boolean halfTheStorm, long seed) {
    if (switches.ties() != Switches.Ties.STABLE) {
      return;
    }
    int n = requests(seed);
    List<Stored> stored = Account.restless(Account.history(seed, switches), seed, halfTheStorm);
    TurnBasedTime time = new TurnBasedTime(seed);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, switches, Account.NOW).in(time, n);

    List<SimulatedItem> delivered = time.call(all(server, n)::toList);

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL);
    assertSorted(delivered, Comparator.naturalOrder());
    assertBounded(server.requests);
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("newestFirst")
  void aListThatCannotBeSortedIsReadAheadToo(Switches switches, long seed) {
    int n = requests(seed);
    List<Stored> stored = Account.history(seed, switches);
    TurnBasedTime time = new TurnBasedTime(seed);
    SimulatedServer server =
        SimulatedServer.ofLogEntries(stored, switches, Account.NOW).in(time, n);

    List<SimulatedItem> delivered = time.call(all(server, n)::toList);

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL);
    assertSorted(delivered, Comparator.reverseOrder());
    assertThat(server.mostUnderWay()).isEqualTo(n);
  }

  @ParameterizedTest
  @MethodSource("newestFirst")
  void whatLeavesAListThatCannotBeSortedTakesNothingWithIt(Switches switches, long seed) {
    if (switches.ties() != Switches.Ties.STABLE) {
      return;
    }
    int n = requests(seed);
    List<Stored> stored = Account.restless(Account.history(seed, switches), seed, false);
    TurnBasedTime time = new TurnBasedTime(seed);
    SimulatedServer server =
        SimulatedServer.ofLogEntries(stored, switches, Account.NOW).in(time, 1);

    List<SimulatedItem> delivered = time.call(all(server, n)::toList);

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void whatIsBornInTheWalkShiftsNothing(int n) {
    List<Stored> stored =
        Account.withBirths(Account.history(1, Switches.BASE), 500, Account.UNTIL, 1);
    TurnBasedTime time = new TurnBasedTime(1);
    SimulatedServer server =
        SimulatedServer.ofIncidents(stored, Switches.BASE, Account.UNTIL).in(time, 1);

    List<SimulatedItem> delivered =
        time.call(server.query().since(Account.SINCE).parallel(n)::toList);

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL.plusSeconds(1));
    assertSorted(delivered, Comparator.naturalOrder());
    assertBounded(server.requests);
  }

  @ParameterizedTest
  @CsvSource({"2, 25", "4, 7", "8, 2"})
  void smallPagesDoNotLoseTheirWay(int n, int pageSize) {
    Switches switches = Switches.BASE.with(Switches.Shown.ROUNDED);
    List<Stored> stored = Account.even(1_500, 7, Account.SINCE);
    TurnBasedTime time = new TurnBasedTime(1);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, switches, Account.NOW).in(time, n);

    List<SimulatedItem> delivered = time.call(all(server, n).pageSize(pageSize)::toList);

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void moreThanTenThousandInOneSecondThrowNamingTheSecond(int n) {
    Instant second = Instant.parse("2024-09-03T09:00:00Z");
    TurnBasedTime time = new TurnBasedTime(1);
    SimulatedServer server =
        SimulatedServer.ofIncidents(Account.crowd(10_050, second), Switches.BASE, Account.NOW)
            .in(time, n);

    assertThatThrownBy(() -> time.call(all(server, n)::toList))
        .rootCause()
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("2024-09-03T09:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void aSecondOfTenThousandIsStillComplete(int n) {
    List<Stored> stored = Account.crowd(10_000, Instant.parse("2024-09-03T09:00:00Z"));
    TurnBasedTime time = new TurnBasedTime(1);
    SimulatedServer server =
        SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW).in(time, n);

    List<SimulatedItem> delivered = time.call(all(server, n)::toList);

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void itemsThatLeaveSteadilyCostFewRequests(int n) {
    List<Stored> stored = Account.leaving(Account.even(40_000, 3, Account.SINCE), 8, 1);
    TurnBasedTime time = new TurnBasedTime(1);
    SimulatedServer server =
        SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW).in(time, 1);

    List<SimulatedItem> delivered = time.call(all(server, n)::toList);

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL);
    assertThat(server.requests.size())
        .isLessThanOrEqualTo(
            Completeness.budget(delivered.size(), Account.SINCE, Account.UNTIL, 1.12));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void theRestAfterEveryPageIsWhatTheWalkItselfGave(int n) {
    List<Stored> stored = Account.even(3_000, 7, Account.SINCE);
    TurnBasedTime time = new TurnBasedTime(1);
    SimulatedServer server =
        SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW).in(time, n);
    SimulatedQuery query = all(server, n).pageSize(40);
    List<SimulatedItem> all = time.call(query::toList);
    List<Page<SimulatedItem>> pages =
        time.call(() -> Stream.of(query.pages()).flatMap(each -> stream(each)).toList());

    int read = 0;
    for (Page<SimulatedItem> page : pages) {
      read += page.items().size();
      assertThat(time.call(query.resume(page.checkpoint().orElseThrow())::toList))
          .isEqualTo(all.subList(read, all.size()));
    }
    assertThat(read).isEqualTo(3_000);
  }

  private static <E> Stream<E> stream(Iterable<E> iterable) {
    List<E> list = new ArrayList<>();
    iterable.forEach(list::add);
    return list.stream();
  }
}
