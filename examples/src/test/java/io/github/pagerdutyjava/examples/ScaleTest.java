package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void theGreatestOfUsualValuesIsTheLongestBar() {
    assertThat(Scale.of(new long[] {10, 20, 30, 25, 15})).isEqualTo(new Scale(30, false));
  }

  @Test
  void aStormDoesNotFlattenTheOtherBars() {
    Scale scale = Scale.of(new long[] {100, 120, 110, 90, 10_000, 105, 100, 95});

    assertThat(scale.cut()).isTrue();
    assertThat(scale.exceededBy(10_000)).isTrue();
    assertThat(scale.exceededBy(120)).isFalse();
    assertThat(scale.length(100, 30)).isGreaterThan(10);
    assertThat(scale.length(10_000, 30)).isEqualTo(30);
  }

  @Test
  void fewValuesAreNeverCut() {
    assertThat(Scale.of(new long[] {1, 1, 1000})).isEqualTo(new Scale(1000, false));
  }

  @Test
  void anySmallValueShowsAndNothingDoesNot() {
    Scale scale = new Scale(1000, false);

    assertThat(scale.length(1, 30)).isEqualTo(1);
    assertThat(scale.length(0, 30)).isZero();
    assertThat(Scale.of(new long[] {0, 0}).length(0, 30)).isZero();
  }
}
