package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees who logs in, and where the browser goes next. */
class ConsentTest extends OneSandbox {
  private App app;

  @BeforeEach
  void registered() {
    app = new App(sandbox());
  }

  private static void assertNowhere(Wire.Reply reply, String why) {
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.header("Location")).isNull();
    assertThat(reply.header("Content-Type")).startsWith("text/html");
    assertThat(reply.body()).contains("This login cannot go on", why);
  }

  @Test
  void thePageNamesTheAppTheUserAndTheScopes() {
    Wire.Reply page = app.page(app.login("scope", "incidents.read moon.read"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
    String owner = (String) wire.get("/users?limit=1").list("users").get(0).get("name");
    assertThat(page.body())
        .contains("Scoped demo app", owner, "<code>openid</code>", "<code>incidents.read</code>")
        .contains("value=\"allow\">Allow</button>", "value=\"deny\">Deny</button>")
        .doesNotContain("<code>moon.read</code>");
  }

  @Test
  void thePageNeedsNothingFromElsewhere() {
    Wire.Reply page = app.page(app.login());
    assertThat(page.body()).doesNotContain("src=", "<link", "<script");
    assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
  }

  @Test
  void whatTheAppSentIsShownEscaped() {
    Wire.Reply page = app.page(app.login("state", "\"><script>alert('&')</script>{content}"));
    assertThat(page.body())
        .contains(
            "value=\"&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;{content}\"")
        .doesNotContain("<script");
  }

  @Test
  void thePageCarriesAllThatTheDecisionNeeds() {
    Map<String, String> login = app.login();
    String page = app.page(login).body();
    login.forEach(
        (name, value) ->
            assertThat(page).contains("name=\"" + name + "\" value=\"" + value + "\""));
  }

  @Test
  void whoAllowsIsSentBackWithACode() {
    Wire.Reply reply = app.decide(app.login(), "decision", "allow");
    assertThat(reply.status()).isEqualTo(302);
    assertThat(reply.header("Location")).startsWith(App.BACK + "?code=");
    assertThat(App.back(reply)).containsOnlyKeys("code", "state");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deny", "Allow", ""})
  void whoDeniesIsSentBackWithoutACode(String decision) {
    Map<String, String> back = App.back(app.decide(app.login(), "decision", decision));
    assertThat(back)
        .containsOnlyKeys("error", "error_description", "state")
        .containsEntry("error", "access_denied")
        .containsEntry("state", "a state");
  }

  @Test
  void anAddressKeepsTheQueryThatItHas() {
    Map<String, String> login = app.login("redirect_uri", App.BACK + "?tenant=7");
    assertThat(app.decide(login, "decision", "allow").header("Location"))
        .startsWith(App.BACK + "?tenant=7&code=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1/", "http://localhost:1/x", "http://[::1]:65535/callback"})
  void anyAddressOnLoopbackIsRegistered(String address) {
    assertThat(app.page(app.login("redirect_uri", address)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/callback",
        "https://127.0.0.1/",
        "http://127.0.0.1.evil.example/",
        "http://127.0.0.1@evil.example/",
        "http://evil.example@127.0.0.1/",
        "http://127.0.0.1/#fragment",
        "http://127.0.0.1/ü",
        "http://127.0.0.1/\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "/callback",
        ""
      })
  void toAnotherAddressNobodyIsSent(String address) {
    Map<String, String> login = app.login("redirect_uri", address);
    assertNowhere(app.page(login), "redirect_uri");
    assertNowhere(app.decide(login, "decision", "allow"), "redirect_uri");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unheard-of", ""})
  void anUnknownAppGetsNobodyBack(String id) {
    Map<String, String> login = app.login("client_id", id);
    assertNowhere(app.page(login), "client_id");
    assertNowhere(app.decide(login, "decision", "allow"), "client_id");
  }

  @Test
  void whatIsGivenTwiceIsRefused() {
    Wire.Reply reply =
        app.get("/oauth/authorize?" + App.encoded(app.login()) + "&redirect_uri=http://x/");
    assertNowhere(reply, "redirect_uri is given more than once");
  }

  @Test
  void anUnknownAccountIsRefused() {
    assertNowhere(app.decide(app.login(), "decision", "allow", "account", "another"), "account");
  }

  @Test
  void aDecisionMustBeAForm() {
    HttpRequest request =
        app.form("/oauth/authorize", App.encoded(app.login()))
            .setHeader("Content-Type", "text/plain")
            .build();
    assertNowhere(Wire.send(request), "Content-Type");
  }

  @ParameterizedTest
  @CsvSource({
    "response_type,token,unsupported_response_type",
    "response_type,'',unsupported_response_type",
    "scope,'',invalid_scope",
    "code_challenge,'',invalid_request",
    "code_challenge,too-short,invalid_request",
    "code_challenge_method,plain,invalid_request",
    "code_challenge_method,'',invalid_request"
  })
  void theAppIsToldWhatItDidWrong(String name, String value, String error) {
    Map<String, String> login = app.login(name, value);
    for (Wire.Reply reply :
        new Wire.Reply[] {app.page(login), app.decide(login, "decision", "allow")}) {
      assertThat(reply.status()).isEqualTo(302);
      assertThat(App.back(reply))
          .containsOnlyKeys("error", "error_description", "state")
          .containsEntry("error", error)
          .containsEntry("state", "a state");
    }
  }

  @Test
  void anAppWithoutEitherSecretOrProofIsRefused() {
    Map<String, String> login = app.classicLogin("client_id", sandbox().publicClientId());
    assertThat(App.back(app.page(login))).containsEntry("error", "invalid_request");
  }

  @Test
  void anAppThatProvesItselfDoesSoWell() {
    Map<String, String> login =
        app.classicLogin("code_challenge", App.VERIFIER, "code_challenge_method", "plain");
    assertThat(App.back(app.page(login))).containsEntry("error", "invalid_request");
  }
}
