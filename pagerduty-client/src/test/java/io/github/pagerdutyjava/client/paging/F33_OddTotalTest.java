package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.teams.Team;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A total that is null, absent, too small, huge or no number ends no list early. */
class F33_OddTotalTest {

  private final List<Stored> stored = Account.even(1_000, 9, Account.SINCE);
  private final List<String> ids = stored.stream().map(Stored::id).toList();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"total\":null",
        "\"limit\":100",
        "\"total\":0",
        "\"total\":7",
        "\"total\":-1",
        "\"total\":9223372036854775807",
        "\"total\":1e30",
        "\"total\":\"7\"",
        "\"total\":\"many\"",
        "\"total\":[7]"
      })
  void isOnlyInformative(String total) {
    try (ListServer server = lying("incidents", total)) {
      assertThat(server.client().incidents().since(Account.SINCE).until(Account.UNTIL))
          .extracting(Incident::id)
          .containsExactlyElementsOf(ids);
    }
    try (ListServer server = lying("teams", total)) {
      assertThat(server.client().teams()).extracting(Team::id).containsExactlyElementsOf(ids);
    }
  }

  private ListServer lying(String name, String total) {
    SimulatedServer simulated = SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW);
    return ListServer.answering(
        ask -> {
          Parameters of = name.equals("teams") ? ask.with("date_range", "all") : ask;
          ListAnswer<SimulatedItem> answer = simulated.fetch(of);
          return ListServer.json(name, answer)
              .replace("\"total\":" + answer.total() + '}', total + '}');
        });
  }
}
