package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest extends OneSandbox {

  private static double total(String range) {
    return (Double) wire.get("/incidents?limit=1&total=true&" + range).json().get("total");
  }

  @Test
  void withoutARangeOnlyTheLastMonthIsSeen() {
    assertThat(total("")).isEqualTo(total("since=2026-02-18T12:00:00Z&until=2026-03-18T12:00:00Z"));
    assertThat(total("")).isPositive().isLessThan(total("date_range=all"));
  }

  @Test
  void withoutAnEndARangeIsAMonth() {
    assertThat(total("since=2025-06-01"))
        .isPositive()
        .isEqualTo(total("since=2025-06-01&until=2025-07-01"));
  }

  @Test
  void withoutAStartARangeIsAMonth() {
    assertThat(total("until=2025-07-01"))
        .isPositive()
        .isEqualTo(total("since=2025-06-01&until=2025-07-01"));
  }

  @Test
  void aRangeOfSixMonthsIsAnswered() {
    assertThat(total("since=2025-01-01T00:00:00Z&until=2025-07-01T00:00:00Z")).isPositive();
  }

  @Test
  void aLongerRangeIsRefused() {
    assertThat(
            wire.get("/incidents?since=2025-01-01T00:00:00Z&until=2025-07-01T00:00:01Z").refusal())
        .isEqualTo("400/2005");
  }

  @Test
  void allIgnoresBothEnds() {
    assertThat(total("date_range=all&since=2025-01-01&until=2025-01-02"))
        .isEqualTo(total("date_range=all"));
  }

  @Test
  void theStartBelongsToARangeAndTheEndDoesNot() {
    String first =
        (String)
            wire.get("/incidents?date_range=all&limit=1")
                .list("incidents")
                .get(0)
                .get("created_at");
    assertThat(total("since=" + first + "&until=" + first)).isZero();
    assertThat(total("since=" + first)).isPositive();
    assertThat(total("until=" + first)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-06-02",
        "2025-06-02T00:00Z",
        "2025-06-02T00:00:00.000Z",
        "2025-06-02T02:00%2B02:00",
        "2025-06-01T20:30:00-03:30",
        "2025-06-01T17:00-07",
        "2025-06-01T17:00:00-0700"
      })
  void aMomentMayBeWrittenInManyWays(String moment) {
    assertThat(total("since=" + moment)).isEqualTo(total("since=2025-06-02T00:00:00Z"));
  }

  @Test
  void aMomentWithoutAnOffsetIsReadInTheTimeZone() {
    assertThat(total("time_zone=America/New_York&since=2025-06-02T00:00:00&until=2025-06-09"))
        .isEqualTo(total("since=2025-06-02T04:00:00Z&until=2025-06-09T04:00:00Z"));
  }

  @Test
  void timesAreShownInTheTimeZone() {
    String shown =
        (String)
            wire.get("/incidents?date_range=all&limit=1&time_zone=Asia/Kolkata")
                .list("incidents")
                .get(0)
                .get("created_at");
    assertThat(shown).endsWith("+05:30");
  }

  @Test
  void anUnknownTimeZoneIsRefused() {
    assertThat(wire.get("/incidents?time_zone=Moon/Base").refusal()).isEqualTo("400/2001");
  }

  @Test
  void whatIsNoMomentIsRefused() {
    assertThat(wire.get("/incidents?since=yesterday").refusal()).isEqualTo("400/2004");
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    assertThat(wire.get("/incidents?since=2025-06-02&until=2025-06-01").refusal())
        .isEqualTo("400/2005");
  }
}
