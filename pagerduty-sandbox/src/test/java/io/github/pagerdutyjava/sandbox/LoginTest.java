package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that an app gets for a user: codes, what proves that they are the app's, and renewal. */
class LoginTest extends OneSandbox {
  private App app;

  @BeforeEach
  void registered() {
    app = new App(sandbox());
  }

  private static void assertInvalidGrant(Wire.Reply reply) {
    assertThat(reply.json()).containsEntry("error", "invalid_grant");
    assertThat(reply.status()).isEqualTo(400);
  }

  private static String text(Wire.Reply reply, String name) {
    assertThat(reply.status()).isEqualTo(200);
    return (String) reply.json().get(name);
  }

  private Wire.Reply renewed(String refreshToken) {
    return app.token("grant_type", "refresh_token", "refresh_token", refreshToken);
  }

  private static int served(PagerDutySandbox sandbox, String token) {
    return App.rest(sandbox.restUrl(), "/users?limit=1", token).status();
  }

  @Test
  void aCodeIsChangedIntoTokens() {
    Wire.Reply reply = app.exchange(app.code(app.login()));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json())
        .containsOnlyKeys(
            "access_token",
            "client_info",
            "refresh_token",
            "id_token",
            "scope",
            "token_type",
            "expires_in")
        .containsEntry("scope", "openid incidents.read users.read")
        .containsEntry("token_type", "bearer");
    assertThat(text(reply, "refresh_token")).startsWith("pdus+_1");
    assertThat(served(sandbox(), text(reply, "access_token"))).isEqualTo(200);
  }

  @Test
  void scopesThatTheAppDoesNotHaveAreLeftOutForUsersToo() {
    Wire.Reply reply = app.exchange(app.code(app.login("scope", "moon.read")));
    assertThat(reply.json()).containsEntry("scope", "openid");
  }

  @Test
  void aClassicAppWithASecretNeedNotProveItself() {
    String code = app.code(app.classicLogin());
    Wire.Reply reply =
        app.classicToken(
            "grant_type", "authorization_code", "code", code, "redirect_uri", App.BACK);
    assertThat(reply.json()).containsEntry("scope", "openid write");
  }

  @Test
  void anAppWithoutASecretProvesItself() {
    String id = sandbox().publicClientId();
    String code = app.code(app.login("client_id", id, "scope", "read"));
    Wire.Reply reply = app.exchange(code, "client_id", id, "client_secret", "");
    assertThat(reply.json()).containsEntry("scope", "openid read");
  }

  @Test
  void anAppWithoutASecretIsRefusedWithOne() {
    String id = sandbox().publicClientId();
    String code = app.code(app.login("client_id", id, "scope", "read"));
    assertThat(app.exchange(code, "client_id", id).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "code,unheard-of",
    "redirect_uri,''",
    "redirect_uri,http://127.0.0.1:49152/callback/",
    "redirect_uri,http://127.0.0.1:49153/callback",
    "code_verifier,''",
    "code_verifier,a-verifier-of-more-than-43-characters.~_012345678"
  })
  void whatComesWithACodeMustBeRight(String name, String value) {
    assertInvalidGrant(app.exchange(app.code(app.login()), name, value));
  }

  @Test
  void aShortVerifierIsRefusedThoughItsHashIsRight() {
    String challenge = "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0";
    String code = app.code(app.login("code_challenge", challenge));
    assertInvalidGrant(app.exchange(code, "code_verifier", "abc"));
  }

  @Test
  void aVerifierWithoutAChallengeIsRefused() {
    String code = app.code(app.classicLogin());
    Map<String, String> classic = app.classicCredentials();
    Wire.Reply reply =
        app.exchange(
            code,
            "client_id",
            classic.get("client_id"),
            "client_secret",
            classic.get("client_secret"));
    assertInvalidGrant(reply);
  }

  @Test
  void aCodeMustBeThere() {
    assertThat(app.exchange("").json()).containsEntry("error", "invalid_request");
  }

  @Test
  void anotherAppsCodeIsUnknown() {
    String code = app.code(app.login());
    Wire.Reply reply =
        app.classicToken(
            "grant_type", "authorization_code", "code", code, "redirect_uri", App.BACK);
    assertInvalidGrant(reply);
    assertThat(app.exchange(code).status()).isEqualTo(200);
  }

  @Test
  void aCodeUsedTwiceEndsWhatItGave() {
    String code = app.code(app.login());
    Wire.Reply first = app.exchange(code);
    String renewed = text(renewed(text(first, "refresh_token")), "refresh_token");
    assertInvalidGrant(app.exchange(code));
    assertThat(served(sandbox(), text(first, "access_token"))).isEqualTo(401);
    assertInvalidGrant(renewed(renewed));
  }

  @Test
  void aCodeThatFailedIsUsed() {
    String code = app.code(app.login());
    app.exchange(code, "code_verifier", "");
    assertInvalidGrant(app.exchange(code));
  }

  @ParameterizedTest
  @CsvSource({"29,200", "30,400"})
  void aCodeLivesForThirtySeconds(long seconds, int status) {
    HandClock clock = new HandClock();
    try (PagerDutySandbox timed = Wire.sandbox().clock(clock).start()) {
      App late = new App(timed);
      String code = late.code(late.login());
      clock.forward(Duration.ofSeconds(seconds));
      assertThat(late.exchange(code).status()).isEqualTo(status);
    }
  }

  @Test
  void aRefreshTokenWorksOnce() {
    String first = text(app.exchange(app.code(app.login())), "refresh_token");
    Wire.Reply reply = renewed(first);
    assertThat(reply.json())
        .containsOnlyKeys(
            "access_token", "client_info", "refresh_token", "scope", "token_type", "expires_in")
        .containsEntry("scope", "openid incidents.read users.read");
    assertThat(served(sandbox(), text(reply, "access_token"))).isEqualTo(200);
    assertInvalidGrant(renewed(first));
    assertThat(renewed(text(reply, "refresh_token")).status()).isEqualTo(200);
  }

  @Test
  void anotherAppsRefreshTokenIsUnknown() {
    String token = text(app.exchange(app.code(app.login())), "refresh_token");
    assertInvalidGrant(app.classicToken("grant_type", "refresh_token", "refresh_token", token));
    assertThat(renewed(token).status()).isEqualTo(200);
  }

  @Test
  void anAccessTokenDoesNotRenew() {
    assertInvalidGrant(renewed(text(app.exchange(app.code(app.login())), "access_token")));
  }

  @ParameterizedTest
  @CsvSource({"29,200", "30,400"})
  void aRefreshTokenOfAScopedAppLivesForThirtyDays(long days, int status) {
    HandClock clock = new HandClock();
    try (PagerDutySandbox timed = Wire.sandbox().clock(clock).start()) {
      App late = new App(timed);
      String token = text(late.exchange(late.code(late.login())), "refresh_token");
      clock.forward(Duration.ofDays(days));
      Wire.Reply reply = late.token("grant_type", "refresh_token", "refresh_token", token);
      assertThat(reply.status()).isEqualTo(status);
    }
  }

  @Test
  void revokingAccessTokensLeavesRefreshTokens() {
    String token = text(app.exchange(app.code(app.login())), "refresh_token");
    sandbox().revokeTokens();
    assertThat(served(sandbox(), text(renewed(token), "access_token"))).isEqualTo(200);
  }

  @Test
  void aUserOfTheOtherAccountIsServedThere() {
    String code = app.code(app.login(), "account", sandbox().euSubdomain());
    String token = text(app.exchange(code), "access_token");
    assertThat(token).startsWith("pdeu+_0");
    assertThat(App.rest(sandbox().euRestUrl(), "/users/me", token).status()).isEqualTo(200);
    assertThat(served(sandbox(), token)).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a state", "a&b=c", "%20", "ü<>\"'", ""})
  void theStateComesBackAsItWas(String state) {
    Map<String, String> back = App.back(app.decide(app.login("state", state), "decision", "allow"));
    assertThat(back.getOrDefault("state", "")).isEqualTo(state);
  }
}
