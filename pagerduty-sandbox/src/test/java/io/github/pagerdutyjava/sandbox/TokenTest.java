package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import okio.ByteString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that an app gets for itself, and what the token endpoint refuses. */
class TokenTest extends OneSandbox {
  private App app;

  @BeforeEach
  void registered() {
    app = new App(sandbox());
  }

  private static void assertRefused(Wire.Reply reply, int status, String error) {
    assertThat(reply.json()).containsEntry("error", error).containsKey("error_description");
    assertThat(reply.status()).isEqualTo(status);
  }

  @Test
  void anAppGetsATokenForItself() {
    Wire.Reply reply = app.appToken("as_account-us.sandbox incidents.read services.read");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json())
        .containsOnlyKeys("access_token", "scope", "token_type", "expires_in")
        .containsEntry("scope", "as_account-us.sandbox incidents.read services.read")
        .containsEntry("token_type", "bearer")
        .containsEntry("expires_in", 86_400.0);
    assertThat((String) reply.json().get("access_token")).startsWith("pdus+_0");
  }

  @Test
  void noTokenIsGivenTwice() {
    assertThat(app.accessToken("as_account-us.sandbox"))
        .isNotEqualTo(app.accessToken("as_account-us.sandbox"));
  }

  @Test
  void noAnswerMayBeStored() {
    assertThat(app.appToken("as_account-us.sandbox").header("Cache-Control")).isEqualTo("no-store");
    assertThat(app.appToken("").header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void aScopeThatTheAppDoesNotHaveIsLeftOutWithoutAWord() {
    Wire.Reply reply = app.appToken("moon.read as_account-us.sandbox incidents.read");
    assertThat(reply.json()).containsEntry("scope", "as_account-us.sandbox incidents.read");
  }

  @Test
  void theScopesOfTheAppCanBeChosen() {
    try (PagerDutySandbox small = Wire.sandbox().appScopes("users.read", "users.read").start()) {
      Wire.Reply reply = new App(small).appToken("as_account-us.sandbox incidents.read users.read");
      assertThat(reply.json()).containsEntry("scope", "as_account-us.sandbox users.read");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "incidents.read",
        "as_account-us.another incidents.read",
        "as_account-eu.sandbox",
        "as_account-us.sandbox as_account-eu.sandbox-eu",
        "as_account-us.sandbox  incidents.read",
        "as_account-us.sandbox \"incidents.read\""
      })
  void theScopeMustNameOneAccount(String scope) {
    assertRefused(app.appToken(scope), 400, "invalid_scope");
  }

  @ParameterizedTest
  @ValueSource(strings = {"client_id", "client_secret"})
  void whoTheAppIsMustBeRight(String name) {
    for (String value : new String[] {"", "wrong"}) {
      Wire.Reply reply =
          app.token(
              "grant_type", "client_credentials", "scope", "as_account-us.sandbox", name, value);
      assertRefused(reply, 401, "invalid_client");
    }
  }

  @Test
  void aGrantTypeMustBeNamed() {
    assertRefused(app.token("scope", "as_account-us.sandbox"), 400, "invalid_request");
  }

  @Test
  void anotherGrantTypeIsNotSupported() {
    assertRefused(app.token("grant_type", "password"), 400, "unsupported_grant_type");
  }

  @Test
  void aClassicAppHasNoTokenForItself() {
    Wire.Reply reply =
        app.classicToken("grant_type", "client_credentials", "scope", "as_account-us.sandbox");
    assertRefused(reply, 400, "unauthorized_client");
  }

  @Test
  void theSecretIsNotTakenFromAHeader() {
    String body =
        App.encoded(app.credentials())
            + "&grant_type=client_credentials&scope=as_account-us.sandbox";
    String basic = sandbox().clientId() + ":" + sandbox().clientSecret();
    HttpRequest request =
        app.form("/oauth/token", body)
            .header("Authorization", "Basic " + ByteString.encodeUtf8(basic).base64())
            .build();
    assertRefused(Wire.send(request), 401, "invalid_client");
  }

  @Test
  void nothingIsTakenFromTheQuery() {
    String query = "?" + App.encoded(app.credentials());
    String body = "grant_type=client_credentials&scope=as_account-us.sandbox";
    HttpRequest request = app.form("/oauth/token" + query, body).build();
    assertRefused(Wire.send(request), 400, "invalid_request");
  }

  @Test
  void aBodyMustBeAForm() {
    HttpRequest request =
        app.form("/oauth/token", "{}").setHeader("Content-Type", "application/json").build();
    assertRefused(Wire.send(request), 400, "invalid_request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&scope=as_account-us.sandbox", "&client_id=%zz"})
  void aFormMustBeWellFormed(String more) {
    String body =
        App.encoded(app.credentials())
            + "&grant_type=client_credentials&scope=as_account-us.sandbox"
            + more;
    assertRefused(Wire.send(app.form("/oauth/token", body).build()), 400, "invalid_request");
  }

  @Test
  void aFormInChunksIsReadWhole() {
    String body = App.encoded(app.credentials()) + "&grant_type=client_credentials&scope=none";
    HttpRequest request =
        app.form("/oauth/token", "")
            .POST(
                HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString(body)))
            .build();
    assertRefused(Wire.send(request), 400, "invalid_scope");
  }

  @Test
  void aTokenIsNotGivenToWhoOnlyLooks() {
    assertRefused(app.get("/oauth/token"), 404, "invalid_request");
  }

  @Test
  void aTokenEndsByTheServersClock() {
    HandClock clock = new HandClock();
    try (PagerDutySandbox timed =
        Wire.sandbox().clock(clock).tokenLifetime(Duration.ofMinutes(5)).start()) {
      Wire.Reply reply = new App(timed).appToken("as_account-us.sandbox teams.read");
      Object token = reply.json().get("access_token");
      assertThat(reply.json()).containsEntry("expires_in", 300.0);
      clock.forward(Duration.ofSeconds(299));
      assertThat(App.rest(timed.restUrl(), "/teams", token).status()).isEqualTo(200);
      clock.forward(Duration.ofSeconds(1));
      assertThat(App.rest(timed.restUrl(), "/teams", token).refusal()).isEqualTo("401/2006");
    }
  }

  @Test
  void revokedTokensAreRefusedAndNewOnesAreNot() {
    URI rest = sandbox().restUrl();
    String old = app.accessToken("as_account-us.sandbox teams.read");
    sandbox().revokeTokens();
    assertThat(App.rest(rest, "/teams", old).refusal()).isEqualTo("401/2006");
    String fresh = app.accessToken("as_account-us.sandbox teams.read");
    assertThat(App.rest(rest, "/teams", fresh).status()).isEqualTo(200);
  }

  @Test
  void requestsForTokensAreCountedWhateverTheAnswer() {
    try (PagerDutySandbox counting = Wire.sandbox().start()) {
      App asking = new App(counting);
      asking.appToken("as_account-us.sandbox");
      asking.appToken("nonsense");
      asking.page(asking.login());
      assertThat(counting.tokenRequests()).isEqualTo(2);
    }
  }

  @Test
  void aRefusalTellsNoSecret() {
    Wire.Reply reply = app.token("grant_type", "refresh_token", "refresh_token", "pdus+_1canary");
    assertThat(reply.body()).doesNotContain("canary", sandbox().clientSecret());
    assertThat(Map.copyOf(reply.json())).containsOnlyKeys("error", "error_description");
  }
}
