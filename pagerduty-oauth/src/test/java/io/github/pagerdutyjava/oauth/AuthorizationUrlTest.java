package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.net.URI;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationUrlTest extends FlowTest {

  /** The example of RFC 7636, appendix B. */
  private static final Secret VERIFIER = Secret.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

  private final ScriptedServer server = serving(Answer.ok());

  @Test
  void asksForACodeWithAProofThatOnlyThisProgramCanGive() {
    AuthorizationUrl login = flow(server).authorizationUrl("s-1", VERIFIER);

    HttpUrl url = HttpUrl.get(login.uri());
    assertThat(login.uri().toString()).startsWith(server.uri() + "/oauth/authorize?");
    assertThat(url.queryParameterNames())
        .containsExactly(
            "response_type",
            "client_id",
            "redirect_uri",
            "scope",
            "state",
            "code_challenge",
            "code_challenge_method");
    assertThat(url.queryParameter("response_type")).isEqualTo("code");
    assertThat(url.queryParameter("client_id")).isEqualTo(CLIENT_ID);
    assertThat(url.queryParameter("redirect_uri")).isEqualTo(BACK.toString());
    assertThat(url.queryParameter("scope")).isEqualTo("incidents.read users.read");
    assertThat(url.queryParameter("state")).isEqualTo("s-1");
    assertThat(url.queryParameter("code_challenge"))
        .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    assertThat(url.queryParameter("code_challenge_method")).isEqualTo("S256");
  }

  @Test
  void isAnotherForEveryLogin() {
    AuthorizationCodeFlow flow = flow(server);
    AuthorizationUrl one = flow.authorizationUrl();
    AuthorizationUrl other = flow.authorizationUrl();

    assertThat(one.state()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(other.state());
    assertThat(one.verifier().reveal()).matches("[A-Za-z0-9_-]{43}");
    assertThat(one.verifier()).isNotEqualTo(other.verifier());
    assertThat(one.state()).isNotEqualTo(one.verifier().reveal());
  }

  @Test
  void showsNoSecret() {
    AuthorizationUrl login = flow(server).authorizationUrl();

    assertThat(login.toString() + login.uri())
        .doesNotContain(login.verifier().reveal(), SECRET, "canary");
  }

  @Test
  void isTheSameWhenItIsMadeAgainOnAnotherMachine() {
    AuthorizationUrl login = flow(server).authorizationUrl();
    Secret verifier = Secret.of(login.verifier().reveal());

    assertThat(flow(server).authorizationUrl(login.state(), verifier).uri()).isEqualTo(login.uri());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r wW1gFWFOEjXk"})
  void isNotMadeOfAnotherVerifier(String verifier) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> flow(server).authorizationUrl("s-1", Secret.of(verifier)))
        .withMessage("verifier: is not one that an authorization URL was for");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com/back",
        "http://localhost.example.com/back",
        "ftp://127.0.0.1/back",
        "javascript:alert(1)",
        "/back",
        "https://example.com/back#here",
        "https://ada@example.com/back"
      })
  void comesBackToNoAddressThatOthersCanReadOrMistake(String uri) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuthorizationCodeFlow.builder().redirectUri(URI.create(uri)))
        .withMessageStartingWith("redirectUri: must ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/back",
        "http://127.0.0.1:4711/back",
        "http://localhost:4711/back",
        "http://[::1]:4711/back"
      })
  void comesBackToHttpsOrThisMachine(String uri) {
    URI shown = flow(server, app -> app.redirectUri(URI.create(uri))).authorizationUrl().uri();

    assertThat(HttpUrl.get(shown).queryParameter("redirect_uri")).isEqualTo(uri);
  }

  @Test
  void needsAnAppAnAddressAndScopes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuthorizationCodeFlow.builder().build())
        .withMessage("not given: clientId, redirectUri, scopes");
  }
}
