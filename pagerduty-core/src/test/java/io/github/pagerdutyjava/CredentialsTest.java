package io.github.pagerdutyjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

  @Test
  void anApiTokenIsSentInPagerDutysForm() {
    assertThat(Credentials.apiToken("abc").authorization()).isEqualTo("Token token=abc");
  }

  @Test
  void aTokenIsStrippedOfTheSpaceAroundIt() {
    assertThat(Credentials.apiToken(" abc\n").authorization()).isEqualTo("Token token=abc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret\r\nX: y", "secret\nx", "secr\u00e9t", "secret\u0000"})
  void aTokenThatNoHeaderCanHoldIsRefusedWithoutQuotingIt(String token) {
    assertThatThrownBy(() -> Credentials.apiToken(token))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("token: ")
        .hasMessageNotContaining("secr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void aBlankTokenIsRefused(String token) {
    assertThatThrownBy(() -> Credentials.apiToken(token))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token: must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Token token=secret", "Bearer secret"})
  void aWholeHeaderIsNoTokenAndIsRefusedWithoutQuotingIt(String token) {
    assertThatThrownBy(() -> Credentials.apiToken(token))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("token: holds a space")
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"secret\"", "'secret'"})
  void theQuotesOfAFileAreNoPartOfATokenAndAreRefused(String token) {
    assertThatThrownBy(() -> Credentials.apiToken(token))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("token: holds a quotation mark")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aMissingTokenIsRefusedByName() {
    assertThatThrownBy(() -> Credentials.apiToken(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("token");
  }

  @Test
  void equalTokensShareABudgetAndOthersDoNot() {
    Object identity = Credentials.apiToken("abc").identity();

    assertThat(identity).isEqualTo(Credentials.apiToken("abc").identity());
    assertThat(identity).isNotEqualTo(Credentials.apiToken("abd").identity());
    assertThat(identity.toString()).doesNotContain("abc");
  }

  @Test
  void itsTextDoesNotShowTheToken() {
    assertThat(Credentials.apiToken("abc")).hasToString("Credentials[apiToken=***]");
  }

  @Test
  void aLambdaWillDo() {
    Credentials credentials = () -> "Bearer x";

    assertThat(credentials.identity()).isSameAs(credentials);
    assertThat(credentials.region()).isEmpty();
  }
}
