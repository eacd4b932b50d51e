package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import io.github.pagerdutyjava.client.incidents.Incident;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Behind 10 000 items, where PagerDuty answers 400, a timed list goes on with a new start; another
 * one ends in an {@code IncompleteListException}, never silently and never with a 400.
 */
class F34_TenThousandTest {

  @Test
  void aTimedListGoesOn() {
    List<Stored> stored = Account.even(10_250, 99, Account.SINCE);
    try (ListServer server = ListServer.of("incidents", of(stored))) {
      assertThat(server.client().incidents().since(Account.SINCE).until(Account.UNTIL))
          .extracting(Incident::id)
          .containsExactlyElementsOf(stored.stream().map(Stored::id).toList());
    }
  }

  @Test
  void aPlainListOfTenThousandIsComplete() {
    try (ListServer server = plain(10_000)) {
      assertThat(server.client().teams()).hasSize(10_000).doesNotHaveDuplicates();
    }
  }

  @Test
  void aPlainListOfOneMoreSaysThatItIsIncomplete() {
    try (ListServer server = plain(10_001)) {
      assertThatThrownBy(() -> server.client().teams().toList())
          .isInstanceOf(IncompleteListException.class)
          .hasMessageContaining("more than 10 000 items")
          .hasMessageContaining("GET /teams");
    }
  }

  private static ListServer plain(int count) {
    SimulatedServer all = of(Account.even(count, 99, Account.SINCE));
    return ListServer.of("teams", ask -> all.fetch(ask.with("date_range", "all")));
  }

  private static SimulatedServer of(List<Stored> stored) {
    return SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW);
  }
}
