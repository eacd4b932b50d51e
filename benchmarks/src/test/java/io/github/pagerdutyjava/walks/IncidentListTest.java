package io.github.pagerdutyjava.walks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentListTest {

  private static final String ALL =
      "/incidents?sort_by=created_at:asc,incident_number:asc&since=2025-01-01T00:00:00Z"
          + "&until=2025-04-01T00:00:00Z";

  private final Account account = new Account(1_000, Account.Shape.EVEN, 1);

  @ParameterizedTest
  @EnumSource
  void incidentsAreInTheOrderOfTheirCreationWithinTheRange(Account.Shape shape) {
    Account shaped = new Account(1_000, shape, 1);

    assertThat(IntStream.rangeClosed(1, 1_000).mapToObj(shaped::createdAt))
        .isSorted()
        .allMatch(at -> !at.isBefore(Account.SINCE) && at.isBefore(Account.UNTIL));
  }

  @Test
  void aBurstIsNineInTenWithinAnHour() {
    Account burst = new Account(1_000, Account.Shape.BURST, 1);
    Instant middle = Account.SINCE.plus(Account.SPAN.dividedBy(2));
    Duration halfAnHour = Duration.ofMinutes(30);

    int within = burst.before(middle.plus(halfAnHour)) - burst.before(middle.minus(halfAnHour));

    assertThat(within).isBetween(895, 905);
  }

  @Test
  void beforeCountsWhatIsOlder() {
    Instant time = account.createdAt(500);

    assertThat(account.before(time)).isEqualTo(499);
    assertThat(account.before(time.plusSeconds(1))).isEqualTo(500);
  }

  @Test
  void aPageSaysHowManyThereAreAndWhetherThereAreMore() {
    assertThat(page(ALL + "&limit=100&offset=800&total=true"))
        .startsWith("{\"incidents\":[{\"id\":\"Q801\",")
        .endsWith("],\"more\":true,\"total\":1000}");
    assertThat(page(ALL + "&limit=100&offset=900"))
        .contains("\"id\":\"Q1000\"")
        .endsWith("],\"more\":false,\"total\":null}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ALL + "&limit=101&offset=0",
        ALL + "&limit=100&offset=9901",
        ALL + "&limit=100",
        "/incidents?since=2025-01-01T00:00:00Z&until=2025-04-01T00:00:00Z&limit=100&offset=0",
        "/incidents?sort_by=created_at:asc,incident_number:asc&since=2025-01-01T00:00:00Z"
            + "&until=2025-07-01T00:00:00Z&limit=100&offset=0"
      })
  void whatBreaksARuleIsRefused(String path) {
    assertThatThrownBy(() -> page(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFullIncidentIsAsLargeAsTheOnesThatDecodersAreTimedWith() {
    IncidentText text = IncidentText.full();
    StringBuilder json = new StringBuilder();
    IntStream.rangeClosed(1, 100).forEach(n -> text.write(n, account.createdAt(n), json));

    assertThat(json.length()).isBetween(350_000, 370_000);
    assertThat(json.toString().split("\"type\":\"incident\",", -1)).hasSize(101);
  }

  private String page(String path) {
    return new IncidentList(account, IncidentText.small())
        .page(HttpUrl.get("http://127.0.0.1" + path));
  }
}
