package io.github.pagerdutyjava.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTest {

  private static final Ratio RATIO = new Ratio(1.1, 1.0, 1.2);

  @Test
  void isMetWhereTheIntervalReachesIt() {
    assertThat(Bar.atLeast(1.15).verdict(RATIO)).isEqualTo("≥ 1.15, met");
    assertThat(Bar.atMost(1.0).verdict(RATIO)).isEqualTo("≤ 1.00, met");
  }

  @Test
  void isMissedWhereTheIntervalDoesNot() {
    assertThat(Bar.atLeast(1.21).verdict(RATIO)).isEqualTo("≥ 1.21, **missed**");
    assertThat(Bar.atMost(0.99).verdict(RATIO)).isEqualTo("≤ 0.99, **missed**");
  }

  @Test
  void sayNothingWhereThereIsNone() {
    assertThat(Bar.NONE.verdict(RATIO)).isEmpty();
  }
}
