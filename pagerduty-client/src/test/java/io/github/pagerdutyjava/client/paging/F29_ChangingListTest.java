package io.github.pagerdutyjava.client.paging;

import static io.github.pagerdutyjava.client.paging.Completeness.assertComplete;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.teams.Team;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While items are born, or leave the filter, a list gives each item once at most, and every one
 * that is there throughout.
 */
class F29_ChangingListTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 200})
  void incidentsThatLeaveTheFilterHideNoOther(int aSecond) {
    List<Stored> stored = Account.leaving(Account.even(3_000, 9, Account.SINCE), aSecond, 1);
    SimulatedServer simulated = SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW);
    try (ListServer server = ListServer.of("incidents", simulated)) {
      List<SimulatedItem> delivered =
          server.client().incidents().since(Account.SINCE).until(Account.UNTIL).stream()
              .map(F29_ChangingListTest::item)
              .toList();

      assertComplete(delivered, simulated, stored, Account.SINCE, Account.UNTIL);
      assertThat(delivered.size() < 3_000).isEqualTo(aSecond > 0);
    }
  }

  @Test
  void incidentsThatAreBornShiftNothing() {
    List<Stored> old = Account.even(2_000, 9, Account.NOW.minusSeconds(500));
    List<Stored> stored = Account.withBirths(old, 500, Account.NOW, 1);
    SimulatedServer simulated = SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW);
    try (ListServer server = ListServer.of("incidents", simulated)) {
      List<SimulatedItem> delivered =
          server.client().incidents().stream().map(F29_ChangingListTest::item).toList();

      assertComplete(
          delivered, simulated, stored, Account.NOW.minusSeconds(500), Account.NOW.plusSeconds(60));
    }
  }

  @Test
  void whatLeavesAListWithoutTimesHidesNoOther() {
    List<Stored> stored = Account.leaving(Account.even(3_000, 9, Account.SINCE), 20, 1);
    SimulatedServer simulated = SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW);
    PageSource<SimulatedItem> all = ask -> simulated.fetch(ask.with("date_range", "all"));
    try (ListServer server = ListServer.of("teams", all)) {
      List<String> ids = server.client().teams().stream().map(Team::id).toList();

      assertThat(ids)
          .doesNotHaveDuplicates()
          .containsAll(stored.stream().filter(Stored::isInThroughout).map(Stored::id).toList());
    }
  }

  private static SimulatedItem item(Incident incident) {
    return new SimulatedItem(incident.id(), incident.incidentNumber(), incident.createdAt());
  }
}
