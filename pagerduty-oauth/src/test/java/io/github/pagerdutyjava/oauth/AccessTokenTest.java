package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pagerdutyjava.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenTest {

  private static final AccessToken USERS = Tokens.ofUser("canary-access", "canary-refresh");

  @Test
  void theTextKeepsAUsersTokenWhole() {
    assertThat(AccessToken.parse(USERS.toJson())).isEqualTo(USERS);
  }

  @Test
  void theTextKeepsAnAppsTokenWhole() {
    AccessToken token = Tokens.ofApp("canary-access");

    assertThat(AccessToken.parse(token.toJson())).isEqualTo(token);
  }

  @Test
  void theTextIsTheSameWhateverTheOrderOfTheScopes() {
    assertThat(USERS.toJson().reveal()).contains("[\"incidents.read\",\"services.read\"]");
  }

  @Test
  void theTextNamesItsForm() {
    assertThat(USERS.toJson().reveal()).startsWith("{\"format\":\"pagerduty-token-1\",");
  }

  @Test
  void noFormShowsASecretByAccident() {
    assertThat(USERS.toJson() + " " + USERS).doesNotContain("canary");
  }

  @Test
  void whatLaterVersionsAddIsPassedOver() {
    String json = USERS.toJson().reveal();
    String later = json.replaceFirst("\\{", "{\"kind\":{\"is\":[null,1]},");

    assertThat(AccessToken.parse(Secret.of(later))).isEqualTo(USERS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "canary",
        "null",
        "{}",
        "[\"canary\"]",
        "{\"canary\":}",
        "{\"access_token\":\"canary\",\"token_type\":\"bearer\",\"expires_in\":864000}",
        "{\"format\":\"pagerduty-token-2\",\"access_token\":\"canary\"}"
      })
  void whatIsNoTokenIsRefusedAndNotQuoted(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccessToken.parse(Secret.of(text)))
        .withMessageStartingWith("json: not an access token")
        .withMessageNotContaining("canary")
        .withNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"pagerduty-token-1\"",
        "\"canary-access\"",
        "\"2026-11-21T08:00:00Z\"",
        "\"2026-11-22T08:00:00Z\"",
        "\"EU\"",
        "\"acme\"",
        "\"PACCOUNT\"",
        "\"PUSER\""
      })
  void aTokenThatLacksSomethingIsRefused(String value) {
    String json = USERS.toJson().reveal();
    assertThat(json).contains(value);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccessToken.parse(Secret.of(json.replace(value, "null"))))
        .withMessageNotContaining("canary");
  }

  @Test
  void anotherFormIsRefused() {
    String other = USERS.toJson().reveal().replace("pagerduty-token-1", "pagerduty-token-2");

    assertThatIllegalArgumentException().isThrownBy(() -> AccessToken.parse(Secret.of(other)));
  }

  @Test
  void aTextThatIsCutAnywhereIsRefused() {
    String json = USERS.toJson().reveal();
    for (int length = 0; length < json.length(); length++) {
      Secret cut = Secret.of(json.substring(0, length));

      assertThatIllegalArgumentException().isThrownBy(() -> AccessToken.parse(cut));
    }
  }
}
