package io.github.pagerdutyjava.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void itsValueIsThatOfTheMedians() {
    Ratio ratio = Ratio.of(new double[] {1, 2, 60}, new double[] {1, 4, 5});

    assertThat(ratio.value()).isEqualTo(0.5);
  }

  @Test
  void figuresThatNeverDifferHaveAnIntervalOfOneRatio() {
    double[] same = {3, 3, 3, 3, 3};

    assertThat(Ratio.of(same, same)).isEqualTo(new Ratio(1, 1, 1));
  }

  @Test
  void theMedianOfAResampleIsTheSmallestOfFiveFiguresAsOftenAsArithmeticSays() {
    // At least 3 of 5 draws hit one of 5 figures: 10 · 0.2³ · 0.8² + 5 · 0.2⁴ · 0.8 + 0.2⁵.
    assertThat(Ratio.chances(5)[0]).isCloseTo(0.05792, within(1e-9));
    assertThat(Arrays.stream(Ratio.chances(11)).sum()).isCloseTo(1, within(1e-9));
  }

  @Test
  void theIntervalLeavesOutAFortiethAtEachEnd() {
    // Against one figure without noise the ends are the outermost of five: 5.8 % is more than 2.5
    // %.
    Ratio five = Ratio.of(new double[] {1, 2, 3, 4, 9}, new double[] {1});
    // Of eleven figures the outermost are the median of hardly any resample.
    Ratio eleven = Ratio.of(new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 99}, new double[] {1});

    assertThat(five).isEqualTo(new Ratio(3, 1, 9));
    assertThat(eleven).isEqualTo(new Ratio(5, 2, 8));
  }

  @Test
  void anEvenNumberOfFiguresIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(new double[] {1, 2}, new double[] {1}))
        .withMessageContaining("figures");
  }
}
