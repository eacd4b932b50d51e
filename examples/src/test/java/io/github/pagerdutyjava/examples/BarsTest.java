package io.github.pagerdutyjava.examples;

import static io.github.pagerdutyjava.examples.Rows.open;
import static io.github.pagerdutyjava.examples.Rows.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {

  @Test
  void weeksBeginOnMondayAndEmptyOnesAreShown() {
    Bars bars =
        bars(
            resolved(1, "2025-01-05T23:59:59Z", "2025-01-06T00:29:59Z"),
            open(2, "2025-01-06T00:00:00Z"),
            open(3, "2025-01-20T12:00:00Z"));

    assertThat(bars.unit()).isEqualTo(Bars.Unit.WEEK);
    assertThat(bars.bars())
        .containsExactly(
            new Bars.Bar("2024-12-30", 1, 30L),
            new Bars.Bar("2025-01-06", 1, null),
            new Bars.Bar("2025-01-13", 0, null),
            new Bars.Bar("2025-01-20", 1, null));
  }

  @Test
  void aLongSpanIsShownByMonth() {
    Bars bars = bars(open(1, "2023-11-22T00:00:00Z"), open(2, "2026-11-20T00:00:00Z"));

    assertThat(bars.unit()).isEqualTo(Bars.Unit.MONTH);
    assertThat(bars.bars()).hasSize(37);
    assertThat(bars.bars().get(0).label()).isEqualTo("2023-11");
  }

  @Test
  void aVeryLongSpanIsShownByYear() {
    Bars bars = bars(open(1, "2010-05-01T00:00:00Z"), open(2, "2026-11-20T00:00:00Z"));

    assertThat(bars.bars()).hasSize(17);
    assertThat(bars.bars().get(16)).isEqualTo(new Bars.Bar("2026", 1, null));
  }

  @Test
  void theOrderOfTheIncidentsDoesNotMatter() {
    IncidentRow first = open(1, "2025-01-06T00:00:00Z");
    IncidentRow second = open(2, "2025-02-06T00:00:00Z");

    assertThat(bars(second, first)).isEqualTo(bars(first, second));
  }

  @Test
  void noIncidentIsNoBar() {
    assertThat(bars().bars()).isEmpty();
  }

  static Bars bars(IncidentRow... incidents) {
    Dora dora = new Dora(Deployments.of(List.of()));
    List.of(incidents).forEach(dora::add);
    return Bars.of(dora.outcomes());
  }
}
