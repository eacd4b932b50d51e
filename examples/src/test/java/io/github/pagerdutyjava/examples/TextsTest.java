package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 m",
    "59, 59 m",
    "60, 1 h",
    "72, 1 h 12 m",
    "1440, 1 d",
    "1500, 1 d 1 h",
    "1441, 1 d"
  })
  void aDurationShowsItsTwoGreatestUnits(long minutes, String text) {
    assertThat(Texts.duration(minutes)).isEqualTo(text);
  }

  @Test
  void whatIsAbsentIsADash() {
    assertThat(Texts.duration(null)).isEqualTo("–");
    assertThat(Texts.percent(null)).isEqualTo("–");
    assertThat(Texts.line(null, 10)).isEqualTo("–");
  }

  @Test
  void aTitleCannotMoveTheCursor() {
    assertThat(Texts.line("a\u001b[2Jb\nc\u202ed", 20)).isEqualTo("a [2Jb c d");
  }

  @Test
  void aLongTitleIsCutBetweenCharacters() {
    assertThat(Texts.line("ab😀😀cd", 4)).isEqualTo("ab😀…");
  }
}
