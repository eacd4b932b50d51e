package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.teams.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page that is smaller or larger than asked for is followed by the items that it has, and an item
 * that comes twice is given once.
 */
class F32_OddPageSizeTest {

  private final List<Stored> stored = Account.even(1_000, 9, Account.SINCE);
  private final SimulatedServer simulated =
      SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW);

  @ParameterizedTest
  @ValueSource(ints = {2, 37, 99})
  void aSmallerPageOfATimedList(int most) {
    try (ListServer server = ListServer.of("incidents", ask -> simulated.fetch(least(ask, most)))) {
      assertThat(server.client().incidents().since(Account.SINCE).until(Account.UNTIL))
          .extracting(Incident::id)
          .containsExactlyElementsOf(stored.stream().map(Stored::id).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 37, 99})
  void aSmallerPageOfAPlainList(int most) {
    try (ListServer server =
        ListServer.of(
            "teams", ask -> simulated.fetch(least(ask.with("date_range", "all"), most)))) {
      assertThat(server.client().teams())
          .extracting(Team::id)
          .containsExactlyElementsOf(stored.stream().map(Stored::id).toList());
    }
  }

  @Test
  void aLargerPage() {
    List<SimulatedItem> all = IntStream.range(0, 350).mapToObj(F32_OddPageSizeTest::item).toList();
    try (ListServer server =
        ListServer.of(
            "teams",
            ask -> {
              int offset = Integer.parseInt(ask.asMap().get("offset").get(0));
              int to = Math.min(350, offset + 150);
              return new ListAnswer<>(all.subList(offset, to), to < 350, null, null, null);
            })) {
      assertThat(server.client().teams())
          .extracting(Team::id)
          .containsExactlyElementsOf(all.stream().map(SimulatedItem::id).toList());
    }
  }

  @Test
  void anItemTwiceOnAPage() {
    List<SimulatedItem> twice = new ArrayList<>(List.of(item(1), item(2), item(1)));
    try (ListServer server =
        ListServer.of("teams", ask -> new ListAnswer<>(twice, false, null, null, null))) {
      assertThat(server.client().teams()).extracting(Team::id).containsExactly("P1", "P2");
    }
  }

  private static Parameters least(Parameters ask, int most) {
    int limit = Integer.parseInt(ask.asMap().get("limit").get(0));
    return ask.with("limit", Math.min(limit, most));
  }

  private static SimulatedItem item(int number) {
    return new SimulatedItem("P" + number, number, Account.SINCE);
  }
}
