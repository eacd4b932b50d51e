package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimedRequestsTest {

  private static final long NEAR = Account.SINCE.getEpochSecond();
  private static final long HALF_A_YEAR = Duration.ofDays(180).toSeconds();

  private static TimedRequests incidents(int pageSize) {
    SimulatedQuery query =
        SimulatedServer.ofIncidents(List.of(), Switches.BASE, Account.NOW).query();
    return TimedRequests.of(query.pageSize(pageSize).state(), Timeline.OLDEST_FIRST);
  }

  private static TimedRequests logEntries() {
    SimulatedQuery query =
        SimulatedServer.ofLogEntries(List.of(), Switches.BASE, Account.NOW).query();
    return TimedRequests.of(query.state(), Timeline.NEWEST_FIRST);
  }

  @Test
  void onlyAListThatCanBeSortedIsAskedToBe() {
    assertThat(incidents(100).filters().asMap())
        .containsEntry("sort_by", List.of("created_at:asc,incident_number:asc"));
    assertThat(logEntries().filters().asMap()).isEmpty();
  }

  @Test
  void aRangeEndsATickAfterTheListAndHalfAYearAfterItsStartAtTheLatest() {
    assertThat(incidents(100).far(NEAR, NEAR + 5)).isEqualTo(NEAR + 6);
    assertThat(incidents(100).far(NEAR, NEAR + HALF_A_YEAR)).isEqualTo(NEAR + HALF_A_YEAR);
    assertThat(incidents(100).far(NEAR, null)).isEqualTo(NEAR + HALF_A_YEAR);
    assertThat(logEntries().far(NEAR, NEAR + HALF_A_YEAR)).isEqualTo(NEAR + HALF_A_YEAR + 1);
    assertThat(logEntries().far(NEAR, null)).isEqualTo(TimedRequests.FOREVER);
  }

  @Test
  void aRangeWithoutAFarEndIsSentWithoutIt() {
    assertThat(logEntries().range(-NEAR, TimedRequests.FOREVER).asMap()).containsOnlyKeys("until");
  }

  @Test
  void aPageHoldsTwoItemsAtLeastAndEndsAtTheWall() {
    assertThat(incidents(1).limit(0)).isEqualTo(2);
    assertThat(incidents(100).limit(9_900)).isEqualTo(100);
    assertThat(incidents(100).limit(9_930)).isEqualTo(70);
    assertThat(incidents(100).page(NEAR, NEAR + 5, 9_930).asMap())
        .containsEntry("limit", List.of("70"))
        .containsEntry("offset", List.of("9930"))
        .containsEntry("since", List.of(Account.SINCE.toString()));
  }
}
