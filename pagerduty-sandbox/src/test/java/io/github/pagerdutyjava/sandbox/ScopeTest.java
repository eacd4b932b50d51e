package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the REST API lets the holder of a token do. */
class ScopeTest extends OneSandbox {
  private App app;
  private URI rest;

  @BeforeEach
  void registered() {
    app = new App(sandbox());
    rest = sandbox().restUrl();
  }

  private Object classicToken(String scope) {
    String code = app.code(app.classicLogin("scope", scope));
    return app.classicToken(
            "grant_type", "authorization_code", "code", code, "redirect_uri", App.BACK)
        .json()
        .get("access_token");
  }

  private static Wire.Reply put(URI rest, String path, Object token) {
    return Wire.send(
        HttpRequest.newBuilder(URI.create(rest + path))
            .header("Authorization", "Bearer " + token)
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build());
  }

  @Test
  void aTokenOpensWhatItsScopesName() {
    String token = app.accessToken("as_account-us.sandbox incidents.read");
    assertThat(App.rest(rest, "/incidents?limit=1", token).status()).isEqualTo(200);
  }

  @Test
  void aMissingScopeIsNamed() {
    String token = app.accessToken("as_account-us.sandbox services.read");
    assertThat(App.rest(rest, "/incidents", token).body())
        .isEqualTo(
            "{\"error\":{\"message\":\"Access Denied\",\"code\":2010,"
                + "\"required_scopes\":\"incidents.read\","
                + "\"token_scopes\":\"as_account-us.sandbox services.read\"}}");
    assertThat(App.rest(rest, "/incidents", token).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "/incidents/Q1/log_entries,incidents.read",
    "/oncalls,oncalls.read",
    "/schedules,schedules.read",
    "/escalation_policies,escalation_policies.read",
    "/users/P1/contact_methods,users:contact_methods.read"
  })
  void eachOperationHasItsOwnScope(String path, String scope) {
    String token = app.accessToken("as_account-us.sandbox incidents.write");
    assertThat(App.rest(rest, path, token).object("error")).containsEntry("required_scopes", scope);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v3/schedules", "/automation_actions/runners"})
  void whatHasNoDocumentedScopeIsOpenToAnyToken(String path) {
    String token = app.accessToken("as_account-us.sandbox");
    assertThat(App.rest(rest, path, token).status()).isNotIn(401, 403);
  }

  @Test
  void readingIsAllAClassicTokenToReadMayDo() {
    Object token = classicToken("read");
    assertThat(App.rest(rest, "/services", token).status()).isEqualTo(200);
    assertThat(put(rest, "/incidents/Q1/merge", token).object("error"))
        .containsEntry("required_scopes", "write")
        .containsEntry("token_scopes", "openid read");
  }

  @Test
  void aClassicTokenToWriteMayDoAll() {
    Object token = classicToken("write");
    assertThat(App.rest(rest, "/services", token).status()).isEqualTo(200);
    assertThat(put(rest, "/incidents/Q1/merge", token).status()).isEqualTo(404);
  }

  @Test
  void aClassicTokenForNothingMayDoNothing() {
    assertThat(App.rest(rest, "/services", classicToken("Read")).refusal()).isEqualTo("403/2010");
  }

  @Test
  void whoLoggedInIsMe() {
    Object token = classicToken("read");
    Object owner = wire.get("/users?limit=1").list("users").get(0);
    assertThat(App.rest(rest, "/users/me", token).json()).containsEntry("user", owner);
  }

  @Test
  void anAppIsNobody() {
    String token = app.accessToken("as_account-us.sandbox users.read");
    assertThat(App.rest(rest, "/users/me", token).refusal()).isEqualTo("400/2001");
    assertThat(wire.get("/users/me").refusal()).isEqualTo("400/2001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer %s", "Token token=%s", "%s", "Bearer  %s", "Bearer %sx"})
  void aTokenInAnotherFormIsRefused(String form) {
    String token = app.accessToken("as_account-us.sandbox teams.read");
    HttpRequest request =
        wire.request("/teams").header("Authorization", form.formatted(token)).build();
    assertThat(Wire.send(request).refusal()).isEqualTo("401/2006");
  }

  @Test
  void eachCredentialHasARateLimitOfItsOwn() {
    try (PagerDutySandbox busy = Wire.sandbox().requestsPerMinute(1).start()) {
      App asking = new App(busy);
      String one = asking.accessToken("as_account-us.sandbox teams.read");
      String another = asking.accessToken("as_account-us.sandbox teams.read");
      assertThat(App.rest(busy.restUrl(), "/teams", one).status()).isEqualTo(200);
      assertThat(new Wire(busy).get("/teams").status()).isEqualTo(200);
      assertThat(App.rest(busy.restUrl(), "/teams", another).status()).isEqualTo(429);
    }
  }

  @Test
  void aTokenOfOneAccountIsUnknownToTheOther() {
    URI eu = sandbox().euRestUrl();
    String usToken = app.accessToken("as_account-us." + sandbox().subdomain() + " teams.read");
    String euToken = app.accessToken("as_account-eu." + sandbox().euSubdomain() + " teams.read");
    assertThat(App.rest(eu, "/teams", euToken).status()).isEqualTo(200);
    assertThat(App.rest(rest, "/teams", euToken).refusal()).isEqualTo("401/2006");
    assertThat(App.rest(eu, "/teams", usToken).refusal()).isEqualTo("401/2006");
    assertThat(App.rest(rest, "/teams", usToken).status()).isEqualTo(200);
  }

  @Test
  void theAccountsAreNotTheSame() {
    URI eu = sandbox().euRestUrl();
    String token = app.accessToken("as_account-eu.sandbox-eu users.read");
    assertThat(App.rest(eu, "/users", token).values("users", "id"))
        .doesNotContainAnyElementsOf(wire.get("/users").values("users", "id"));
  }

  @Test
  void theApiKeyOfOneAccountIsUnknownToTheOther() {
    HttpRequest request =
        HttpRequest.newBuilder(sandbox().euRestUrl().resolve("/teams"))
            .header("Authorization", "Token token=" + sandbox().apiToken())
            .build();
    assertThat(Wire.send(request).refusal()).isEqualTo("401/2006");
  }
}
