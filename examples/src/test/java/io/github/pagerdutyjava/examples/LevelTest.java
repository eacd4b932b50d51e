package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

  @ParameterizedTest
  @CsvSource({
    "0, ELITE",
    "59, ELITE",
    "60, HIGH",
    "1439, HIGH",
    "1440, MEDIUM",
    "10079, MEDIUM",
    "10080, LOW"
  })
  void timeLevelsEndStrictlyBelowAnHourADayAndAWeek(long minutes, Level level) {
    assertThat(Level.ofMinutes(minutes)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 100, ELITE",
    "15, 100, ELITE",
    "3, 20, ELITE",
    "16, 100, HIGH",
    "1501, 10000, HIGH",
    "20, 100, HIGH",
    "2001, 10000, MEDIUM",
    "30, 100, MEDIUM",
    "3001, 10000, LOW",
    "100, 100, LOW"
  })
  void failureLevelsOf2021IncludeTheirBounds(int failed, int all, Level level) {
    assertThat(Level.ofFailures2021(failed, all)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 100, ELITE",
    "1, 20, ELITE",
    "501, 10000, HIGH",
    "10, 100, HIGH",
    "1001, 10000, MEDIUM",
    "15, 100, MEDIUM",
    "1501, 10000, LOW"
  })
  void failureLevelsOf2023IncludeTheirBounds(int failed, int all, Level level) {
    assertThat(Level.ofFailures2023(failed, all)).isEqualTo(level);
  }

  @Test
  void thereIsNoLevelWithoutAValue() {
    assertThat(Level.ofMinutes(null)).isNull();
    assertThat(Level.ofFailures2021(0, 0)).isNull();
    assertThat(Level.ofFailures2023(0, 0)).isNull();
  }

  @Test
  void aLevelIsWrittenInLowerCase() {
    assertThat(Level.ELITE).hasToString("elite");
  }
}
