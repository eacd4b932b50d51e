package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

  @ParameterizedTest
  @CsvSource({
    "2022-06-01T15:04:05Z, 2022-06-01T15:04:05Z",
    "2022-06-01, 2022-06-01T00:00:00Z",
    "2022-06-01T15:04Z, 2022-06-01T15:04:00Z",
    "2022-06-01T15:04:05.250Z, 2022-06-01T15:04:05.250Z",
    "2022-06-01T15:04:05+02:00, 2022-06-01T13:04:05Z"
  })
  void aDateIsMidnightInUtcAndAMomentHasItsZone(String text, String moment) {
    assertThat(Moments.parse("--since", text)).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "2022-06-01T15:04:05", "2022-13-01", "2022-02-30T00:00Z"})
  void anythingElseIsRefusedByTheNameOfTheOption(String text) {
    assertThatThrownBy(() -> Moments.parse("--since", text))
        .isInstanceOf(UsageError.class)
        .hasMessageStartingWith("--since: '" + text + "' is neither");
  }
}
