package io.github.pagerdutyjava.client.paging;

import static io.github.pagerdutyjava.client.paging.Completeness.assertBounded;
import static io.github.pagerdutyjava.client.paging.Completeness.assertComplete;
import static io.github.pagerdutyjava.client.paging.Completeness.assertSorted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompleteWalkTest {

  private static final Switches BASE = Switches.BASE;
  private static final Switches EXCLUSIVE_UNSTABLE =
      BASE.withSinceExclusive().with(Switches.Ties.UNSTABLE_UNLESS_SORTED);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Integer.getInteger("walk.seeds", 3));
  }

  private static Stream<Arguments> perSeed(Object... row) {
    return seeds()
        .mapToObj(
            seed -> {
              Object[] all = java.util.Arrays.copyOf(row, row.length + 1);
              all[row.length] = seed;
              return Arguments.of(all);
            });
  }

  static Stream<Arguments> quietAccounts() {
    return Stream.of(
            perSeed("base", BASE, 1.03),
            perSeed("since exclusive", BASE.withSinceExclusive(), 1.03),
            perSeed("until inclusive", BASE.withUntilInclusive(), 1.03),
            perSeed("both", BASE.withSinceExclusive().withUntilInclusive(), 1.03),
            perSeed(
                "unstable, sort honoured", BASE.with(Switches.Ties.UNSTABLE_UNLESS_SORTED), 1.03),
            perSeed("unstable, sort ignored", BASE.with(Switches.Ties.UNSTABLE), 1.6),
            perSeed("truncated", BASE.with(Switches.Shown.TRUNCATED), 1.03),
            perSeed("rounded", BASE.with(Switches.Shown.ROUNDED), 1.03),
            perSeed(
                "milliseconds, since exclusive",
                BASE.with(Switches.Shown.ROUNDED).withSinceExclusive(),
                1.03))
        .flatMap(rows -> rows);
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}, seed {3}")
  @MethodSource("quietAccounts")
  void everyItemComesOnceInOrder(String name, Switches switches, double factor, long seed) {
    List<Stored> stored = Account.history(seed, switches);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, switches, Account.NOW);

    List<SimulatedItem> delivered =
        server.query().since(Account.SINCE).until(Account.UNTIL).toList();

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL);
    assertSorted(delivered, Comparator.naturalOrder());
    assertBounded(server.requests);
    assertThat(server.requests.size())
        .isLessThanOrEqualTo(
            Completeness.budget(delivered.size(), Account.SINCE, Account.UNTIL, factor));
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(ints = {7, 25})
  void smallPagesDoNotLoseTheirWayInCrowdedSeconds(int pageSize) {
    for (Switches switches :
        List.of(
            BASE.with(Switches.Shown.ROUNDED),
            BASE.with(Switches.Shown.ROUNDED)
                .with(Switches.Ties.UNSTABLE)
                .withSinceExclusive()
                .withUntilInclusive())) {
      List<Stored> stored = Account.history(1, switches);
      SimulatedServer server = SimulatedServer.ofIncidents(stored, switches, Account.NOW);

      List<SimulatedItem> delivered =
          server.query().pageSize(pageSize).since(Account.SINCE).until(Account.UNTIL).toList();

      assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL);
    }
  }

  static Stream<Arguments> restlessAccounts() {
    return Stream.of(
            perSeed("leaving and entering", BASE, false),
            perSeed("half of the storm leaves", BASE, true),
            perSeed("exclusive and unstable too", EXCLUSIVE_UNSTABLE, true))
        .flatMap(rows -> rows);
  }

  @Tag("long")
  @ParameterizedTest(name = "{0}, seed {3}")
  @MethodSource("restlessAccounts")
  void whateverLeavesTheFilterNothingElseIsLost(
      String name, Switches switches, boolean halfTheStorm, long seed) {
    List<Stored> stored = Account.restless(Account.history(seed, switches), seed, halfTheStorm);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, switches, Account.NOW);

    List<SimulatedItem> delivered =
        server.query().since(Account.SINCE).until(Account.UNTIL).toList();

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL);
    assertSorted(delivered, Comparator.naturalOrder());
    assertBounded(server.requests);
  }

  @Tag("long")
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsBornInTheWalkShiftsNothing(long seed) {
    List<Stored> stored = Account.withBirths(Account.history(seed, BASE), 500, Account.UNTIL, seed);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, BASE, Account.UNTIL);

    List<SimulatedItem> delivered = server.query().since(Account.SINCE).toList();

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL.plusSeconds(1));
    assertSorted(delivered, Comparator.naturalOrder());
    assertBounded(server.requests);
  }

  @Test
  void moreThanTenThousandInOneSecondThrowNamingTheSecond() {
    Instant second = Instant.parse("2024-09-03T09:00:00Z");
    SimulatedServer server =
        SimulatedServer.ofIncidents(Account.crowd(10_050, second), BASE, Account.NOW);

    assertThatThrownBy(() -> server.query().since(Account.SINCE).until(Account.UNTIL).toList())
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("2024-09-03T09:00:00Z")
        .hasMessageContaining("narrow");
    assertBounded(server.requests);
  }

  @Test
  void aSecondOfTenThousandIsStillComplete() {
    Instant second = Instant.parse("2024-09-03T09:00:00Z");
    List<Stored> stored = Account.crowd(10_000, second);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, BASE, Account.NOW);

    List<SimulatedItem> delivered =
        server.query().since(Account.SINCE).until(Account.UNTIL).toList();

    assertComplete(delivered, server, stored, Account.SINCE, Account.UNTIL);
  }
}
