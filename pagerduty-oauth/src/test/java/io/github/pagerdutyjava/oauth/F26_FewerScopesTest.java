package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scopes that were asked for and not granted are reported. */
class F26_FewerScopesTest extends OAuthTest {

  private final ScriptedServer server =
      serving(
          (n, seen) ->
              Answer.token("canary-t" + n, "60", "as_account-us.acme openid services.read"));

  @Test
  void areAFailureThatNamesThem() {
    MissingScopesException e =
        catchThrowableOfType(MissingScopesException.class, () -> oauth(server).token());

    assertThat(e.missing()).containsExactly("incidents.read");
    assertThat(e.granted()).contains("services.read");
    assertThat(e)
        .hasMessageContaining("did not grant the scopes [incidents.read]")
        .hasMessageContaining("add them to the app's permissions")
        .hasNoCause();
  }

  @Test
  void areAWarningATokenWhereThatIsWanted() {
    try (Warnings warnings = Warnings.listen()) {
      ScopedOAuth oauth = oauth(server, app -> app.missingScopes(MissingScopes.WARN));

      for (int i = 0; i < 10; i++) {
        assertThat(oauth.authorization()).isEqualTo("Bearer canary-t1");
      }

      assertThat(warnings.lines()).singleElement().asString().contains("[incidents.read]");
    }
  }

  @Test
  void ofATokenInTheStoreAreNotTakenForEnough() {
    TokenStore store = TokenStore.inMemory();
    oauth(server, app -> app.tokenStore(store).missingScopes(MissingScopes.WARN)).token();

    ScopedOAuth strict = oauth(server, app -> app.tokenStore(store));

    assertThat(catchThrowableOfType(MissingScopesException.class, strict::token)).isNotNull();
    assertThat(server.hits()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"access_token\":\"canary-t1\"}",
        "{\"access_token\":\"canary-t1\",\"scope\":\" services.read  incidents.read more.read\"}"
      })
  void areNotMissedWhereAllAreThereOrNothingIsSaid(String answer) {
    assertThat(oauth(serving(Answer.of(200, answer))).authorization())
        .isEqualTo("Bearer canary-t1");
  }

  @Test
  void openidIsNoPermissionThatCouldBeMissed() {
    ScopedOAuth oauth = oauth(server, app -> app.scopes("openid", "services.read"));

    assertThat(oauth.authorization()).isEqualTo("Bearer canary-t1");
  }
}
