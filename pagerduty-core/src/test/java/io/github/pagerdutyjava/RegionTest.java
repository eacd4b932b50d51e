package io.github.pagerdutyjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

  @ParameterizedTest
  @CsvSource({"us, US", "EU, EU", "Eu, EU", "' us ', US"})
  void isReadInAnyCase(String code, Region region) {
    assertThat(Region.parse(code)).isEqualTo(region);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "uk", "us-west", "\u0131"})
  void refusesAnUnknownOneAndListsTheKnown(String code) {
    assertThatThrownBy(() -> Region.parse(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("region: unknown, must be one of us, eu");
  }

  @Test
  void hasItsOwnHosts() {
    assertThat(Region.US.restApi()).hasToString("https://api.pagerduty.com");
    assertThat(Region.EU.restApi()).hasToString("https://api.eu.pagerduty.com");
    assertThat(Region.EU.eventsApi()).hasToString("https://events.eu.pagerduty.com");
    assertThat(Region.EU.code()).isEqualTo("eu");
  }
}
