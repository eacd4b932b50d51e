package io.github.pagerdutyjava.client.paging;

import static io.github.pagerdutyjava.client.paging.Completeness.assertComplete;
import static io.github.pagerdutyjava.client.paging.Completeness.assertSorted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NewestFirstTest {

  private static final Switches BASE = Switches.BASE;
  private static final Instant NOW = Account.NOW;

  static Stream<Arguments> switchSets() {
    return CompleteWalkTest.seeds().boxed().flatMap(NewestFirstTest::withSeed);
  }

  static Stream<Arguments> switchSetsOnce() {
    return withSeed(1L);
  }

  private static Stream<Arguments> withSeed(long seed) {
    List<Switches> sets =
        List.of(
            BASE,
            BASE.withSinceExclusive(),
            BASE.withUntilInclusive(),
            BASE.withSinceExclusive().withUntilInclusive(),
            BASE.with(Switches.Ties.UNSTABLE),
            BASE.with(Switches.Ties.UNSTABLE).withUntilInclusive(),
            BASE.with(Switches.Shown.TRUNCATED),
            BASE.with(Switches.Shown.ROUNDED).withUntilInclusive());
    return sets.stream().map(switches -> Arguments.of(switches, seed));
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("switchSets")
  void everyItemComesOnceNewestFirst(Switches switches, long seed) {
    assertWalk(switches, Account.history(seed, switches), Comparator.reverseOrder());
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("switchSetsOnce")
  void aListThatTurnsOutToBeOldestFirstIsReadToo(Switches switches, long seed) {
    Switches ascending = switches.with(Switches.Order.OLDEST_FIRST);

    assertWalk(ascending, Account.history(seed, switches), Comparator.naturalOrder());
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("switchSetsOnce")
  void aListInNoOrderIsCountedAndHalved(Switches switches, long seed) {
    Switches none = switches.with(Switches.Order.NONE);

    assertWalk(none, Account.history(seed, none), Comparator.reverseOrder());
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("switchSets")
  void whatLeavesTheFilterHidesNothingElse(Switches switches, long seed) {
    if (switches.ties() == Switches.Ties.STABLE) {
      List<Stored> stored = Account.history(seed, switches);

      assertWalk(switches, Account.restless(stored, seed, true), Comparator.reverseOrder());
    }
  }

  private static void assertWalk(
      Switches switches, List<Stored> stored, Comparator<Instant> order) {
    SimulatedServer server = SimulatedServer.ofLogEntries(stored, switches, NOW);

    List<SimulatedItem> delivered =
        server.query().since(Account.SINCE).until(Account.UNTIL).toList();

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL);
    assertSorted(delivered, order);
  }

  @Test
  void birthsDoNotShiftWhatIsRead() {
    List<Stored> stored =
        Account.withBirths(Account.even(9_000, 60, NOW.minusSeconds(200)), 500, NOW, 3);
    SimulatedServer server = SimulatedServer.ofLogEntries(stored, BASE, NOW);

    List<SimulatedItem> delivered = server.query().toList();

    assertComplete(delivered, server, stored, Instant.EPOCH, NOW.plusSeconds(1));
    assertThat(delivered).hasSizeGreaterThanOrEqualTo(9_000);
  }

  @Test
  void onlyEndsThatWereGivenAreSent() {
    List<Stored> stored = Account.even(250, 1, NOW.minusSeconds(1_000));
    SimulatedServer server = SimulatedServer.ofLogEntries(stored, BASE, NOW);

    assertThat(server.query().toList()).hasSize(250);
    assertThat(server.requests.get(0))
        .doesNotContainKeys("since", "until", "sort_by", "date_range");
    assertThat(server.requests)
        .allSatisfy(request -> assertThat(request).doesNotContainKey("since"));
  }

  @Test
  void endsAreAskedForWithASecondMoreAndAWholePage() {
    SimulatedServer server = SimulatedServer.ofLogEntries(List.of(), BASE, NOW);

    assertThat(server.query().pageSize(9).since(Account.SINCE).until(Account.UNTIL).toList())
        .isEmpty();
    assertThat(server.requests)
        .containsExactly(
            Map.of(
                "since", List.of(Account.SINCE.minusSeconds(1).toString()),
                "until", List.of(Account.UNTIL.plusSeconds(1).toString()),
                "limit", List.of("100"),
                "offset", List.of("0")));
  }

  @ParameterizedTest
  @EnumSource(Switches.Order.class)
  void aSecondOfMoreThanAPageHidesTheOrderUntilItEnds(Switches.Order order) {
    Instant second = NOW.minusSeconds(500);
    List<Stored> stored = new ArrayList<>(Account.crowd(150, second));
    stored.add(new Stored(151, second.minusSeconds(9).toEpochMilli()));
    stored.add(new Stored(152, second.plusSeconds(9).toEpochMilli()));
    SimulatedServer server = SimulatedServer.ofLogEntries(stored, BASE.with(order), NOW);

    List<SimulatedItem> delivered = server.query().since(second).until(NOW).toList();

    assertComplete(delivered, server, stored, second, NOW);
    assertThat(server.query().until(second.plusSeconds(1)).toList()).hasSize(151);
    assertThat(server.query().since(second).until(second.plusSeconds(1)).toList()).hasSize(150);
  }

  @Test
  void aSecondOfAlmostTenThousandIsReadToo() {
    Instant second = NOW.minusSeconds(500);
    List<Stored> stored = new ArrayList<>(Account.crowd(9_950, second));
    stored.add(new Stored(20_000, second.minusSeconds(60).toEpochMilli()));
    SimulatedServer server = SimulatedServer.ofLogEntries(stored, BASE, NOW);

    assertThat(server.query().toList()).hasSize(9_951).doesNotHaveDuplicates();
  }

  @Test
  void aWholePageInAnyOrderIsSorted() {
    List<Stored> stored = Account.even(60, 1, NOW.minusSeconds(1_000));
    SimulatedServer server =
        SimulatedServer.ofLogEntries(stored, BASE.with(Switches.Order.NONE), NOW);

    List<SimulatedItem> delivered = server.query().toList();

    assertThat(delivered).hasSize(60);
    assertSorted(delivered, Comparator.reverseOrder());
    assertThat(server.requests).hasSize(1);
  }

  @Test
  void newestIsTheFirstPage() {
    List<Stored> stored = Account.even(500, 1, NOW.minusSeconds(1_000));
    SimulatedServer server = SimulatedServer.ofLogEntries(stored, BASE, NOW);

    assertThat(server.query().newest(2))
        .extracting(SimulatedItem::number)
        .containsExactly(500L, 499L);
    assertThat(server.query().until(NOW.minusSeconds(900)).newest(1))
        .extracting(SimulatedItem::number)
        .containsExactly(100L);
    assertThat(server.requests).hasSize(2);
  }

  @Test
  void newestOfAListInAnotherOrderCannotBeKnown() {
    List<Stored> stored = Account.even(500, 1, NOW.minusSeconds(1_000));
    SimulatedServer server =
        SimulatedServer.ofLogEntries(stored, BASE.with(Switches.Order.OLDEST_FIRST), NOW);

    assertThatThrownBy(() -> server.query().newest(2)).isInstanceOf(IncompleteListException.class);
  }

  @Test
  void moreThanTenThousandInOneSecondThrowNamingTheSecond() {
    Instant second = Instant.parse("2024-09-03T09:00:00Z");
    for (Switches.Order order : Switches.Order.values()) {
      List<Stored> stored = new ArrayList<>(Account.crowd(10_050, second));
      stored.add(new Stored(20_000, second.plusSeconds(60).toEpochMilli()));
      stored.add(new Stored(20_001, second.minusSeconds(60).toEpochMilli()));
      SimulatedServer server = SimulatedServer.ofLogEntries(stored, BASE.with(order), NOW);

      assertThatThrownBy(() -> server.query().since(Account.SINCE).toList())
          .isInstanceOf(IncompleteListException.class)
          .hasMessageContaining("2024-09-03T09:00:0");
    }
  }
}
