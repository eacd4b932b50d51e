package io.github.pagerdutyjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTest {

  @Test
  void isShownToNobodyButWhoAsksForIt() {
    assertThat(Secret.of("canary")).hasToString("***");
    assertThat(Secret.of("canary").reveal()).isEqualTo("canary");
  }

  @Test
  void equalsWhatHasTheSameText() {
    assertThat(Secret.of("canary"))
        .isEqualTo(Secret.of("canary"))
        .hasSameHashCodeAs(Secret.of("canary"))
        .isNotEqualTo(Secret.of("canarz"))
        .isNotEqualTo("canary");
    assertThat(Secret.of("a").hashCode()).isNotEqualTo(Secret.of("b").hashCode());
  }

  @Test
  void hasAText() {
    assertThatThrownBy(() -> Secret.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("value");
  }
}
