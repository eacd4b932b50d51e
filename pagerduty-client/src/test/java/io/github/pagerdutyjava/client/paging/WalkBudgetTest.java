package io.github.pagerdutyjava.client.paging;

import static io.github.pagerdutyjava.client.paging.Completeness.assertBounded;
import static io.github.pagerdutyjava.client.paging.Completeness.assertComplete;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
class WalkBudgetTest {

  private static final int COUNT = 20_000;
  private static final Instant SINCE = Account.SINCE;

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 30, 60, 90, 200})
  void theDensityOfItemsDoesNotMatter(int aSecond) {
    List<Stored> stored = Account.even(COUNT, aSecond, SINCE);

    assertRequests(stored, SINCE.plusSeconds(COUNT / aSecond + 10), 1.03);
  }

  @ParameterizedTest
  @CsvSource({"1, 8", "10, 8", "30, 8", "60, 8", "90, 8", "60, 1.6", "30, 39"})
  void itemsThatLeaveCostLittle(int aSecond, double leaving) {
    List<Stored> stored = Account.leaving(Account.even(COUNT, aSecond, SINCE), leaving, 7);

    assertRequests(stored, SINCE.plusSeconds(COUNT / aSecond + 10), 1.12);
  }

  @Test
  void aSparseListCostsOneRequestAStartedHalfYear() {
    List<Stored> stored = Account.even(1, 1, SINCE.plus(Duration.ofDays(1_000)));

    assertRequests(stored, SINCE.plus(Duration.ofDays(1_400)), 1.03);
  }

  private static void assertRequests(List<Stored> stored, Instant until, double factor) {
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, Account.NOW);

    List<SimulatedItem> delivered = server.query().since(SINCE).until(until).toList();

    assertComplete(delivered, server, stored, SINCE, until);
    assertBounded(server.requests);
    assertThat(server.requests.size())
        .isLessThanOrEqualTo(Completeness.budget(delivered.size(), SINCE, until, factor));
  }
}
