package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeRangeTest {

  private static final Instant DAWN = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant DUSK = Instant.parse("9999-01-01T00:00:00Z");
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  private static ListAnswer<String> at(@Nullable Instant serverTime) {
    return new ListAnswer<>(List.of(), false, null, null, serverTime);
  }

  private static ListOperation<String> operation() {
    return ListOperation.of("/things", parameters -> at(null), item -> item);
  }

  @Test
  void aStartBeforeThisMillenniumIsNone() {
    assertThat(TimeRange.of(DAWN.minusSeconds(1), null).from()).isNull();
    assertThat(TimeRange.of(DAWN, null).from()).isEqualTo(DAWN.getEpochSecond());
    assertThat(TimeRange.of(Instant.MAX, null).from()).isEqualTo(DUSK.getEpochSecond());
  }

  @Test
  void anEndIsWidenedToTheWholeSecondAndHasAYearOfFourDigits() {
    long noon = NOON.getEpochSecond();

    assertThat(TimeRange.of(null, NOON).to()).isEqualTo(noon);
    assertThat(TimeRange.of(null, NOON.plusNanos(1)).to()).isEqualTo(noon + 1);
    assertThat(TimeRange.of(null, Instant.MIN).to()).isEqualTo(DAWN.getEpochSecond());
    assertThat(TimeRange.of(null, Instant.MAX).to()).isEqualTo(DUSK.getEpochSecond());
  }

  @Test
  void endsThatWereNotGivenAreTheWidestThereAre() {
    TimeRange open = TimeRange.of(null, null);

    assertThat(open.start()).isEqualTo(DAWN.getEpochSecond());
    assertThat(open.end()).isEqualTo(DUSK.getEpochSecond());
    assertThat(open.contains(Instant.EPOCH)).isTrue();
  }

  @Test
  void theStartIsInItAndTheEndIsNot() {
    TimeRange hour = TimeRange.of(NOON, NOON.plusSeconds(3_600));

    assertThat(hour.contains(NOON.minusMillis(1))).isFalse();
    assertThat(hour.contains(NOON)).isTrue();
    assertThat(hour.contains(NOON.plusSeconds(3_600).minusMillis(1))).isTrue();
    assertThat(hour.contains(NOON.plusSeconds(3_600))).isFalse();
  }

  @Test
  void withoutAnEndItEndsAfterTheSecondOfTheServersClock() {
    TimeRange open = TimeRange.of(NOON, null);
    TimeRange ended = open.endedBy(at(NOON.plusSeconds(9)), operation());

    assertThat(ended.start()).isEqualTo(NOON.getEpochSecond());
    assertThat(ended.end()).isEqualTo(NOON.getEpochSecond() + 10);
    assertThat(ended.endedBy(at(NOON), operation())).isEqualTo(ended);
    assertThatThrownBy(() -> open.endedBy(at(null), operation()))
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("set until");
  }

  @Test
  void nothingHappensMoreThanADayAfterTheServersClock() {
    long tomorrow = NOON.plus(Duration.ofDays(1)).getEpochSecond();

    assertThat(TimeRange.happened(tomorrow + 1, at(NOON))).isEqualTo(tomorrow);
    assertThat(TimeRange.happened(tomorrow - 1, at(NOON))).isEqualTo(tomorrow - 1);
    assertThat(TimeRange.happened(tomorrow + 1, at(null))).isEqualTo(tomorrow + 1);
  }
}
