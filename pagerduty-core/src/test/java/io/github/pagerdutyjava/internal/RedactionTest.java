package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.Secret;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private static final String SMILE = "\ud83d\ude42";

  private final Redaction nothing = new Redaction(null, Hidden.NOTHING);

  @ParameterizedTest
  @ValueSource(strings = {"Bearer canary", "Token token=canary", "canary"})
  void hidesTheTokenWithAndWithoutItsScheme(String authorization) {
    Redaction redaction = new Redaction(authorization, Hidden.NOTHING);

    assertThat(redaction.line("no " + authorization + "!")).isEqualTo("no ***!");
    assertThat(redaction.line("<canary>")).isEqualTo("<***>");
  }

  @Test
  void hidesWhatTheBodyHoldsAndWhatAUrlWouldMakeOfIt() {
    Redaction redaction = hiding("can+ary");

    assertThat(redaction.line("can+ary can%2Bary")).isEqualTo("*** ***");
    assertThat(redaction.concerns("a can%2Bary")).isTrue();
    assertThat(redaction.concerns("a canary")).isFalse();
  }

  @Test
  void leavesWhatIsTooShortForASecret() {
    assertThat(hiding("a", "abc", "abcd").line("a abc abcd")).isEqualTo("a abc ***");
  }

  @Test
  void cutsALineToFiveHundredCharacters() {
    assertThat(nothing.line("x".repeat(500))).hasSize(500);
    assertThat(nothing.line("x".repeat(501))).hasSize(500);
  }

  @Test
  void doesNotCutACharacterInTwo() {
    assertThat(nothing.line("abc" + SMILE, 4)).isEqualTo("abc");
    assertThat(nothing.line("ab" + SMILE + "c", 4)).isEqualTo("ab" + SMILE);
  }

  private static Redaction hiding(String... secrets) {
    return new Redaction(null, new Hidden(Stream.of(secrets).map(Secret::of).toList()));
  }
}
