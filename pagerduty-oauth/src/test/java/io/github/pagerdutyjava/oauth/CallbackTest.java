package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser brings back, whoever wrote it. */
class CallbackTest extends FlowTest {

  private final ScriptedServer server = serving(tokens("t1", "r1"));
  private final AuthorizationCodeFlow flow = flow(server);
  private final AuthorizationUrl login = flow.authorizationUrl();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:4711/back?from=pd&code=c&state=STATE",
        "https://elsewhere.example.com/?code=c&state=STATE#/route?code=d",
        "code=c&state=STATE",
        "?state=STATE&code=c"
      })
  void isTheWholeUrlOrItsQuery(String callback) {
    flow.exchange(login, callback.replace("STATE", login.state()));

    assertThat(server.requests().get(0).body()).contains("&code=c&");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://127.0.0.1:4711/back",
        "code=canary",
        "code=canary&state=",
        "code=canary&state=canary",
        "code=canary&state=STATEx",
        "code=canary&state=STATE&state=other",
        "code=canary&code=other&state=STATE",
        "state=STATE",
        "code=%20&state=STATE",
        "code=%zz%00&state=%",
        "error=access_denied&state=canary"
      })
  void isRefusedUnlessItIsOfThisLoginAndNothingIsSent(String callback) {
    TokenException e =
        refused(() -> flow.exchange(login, callback.replace("STATE", login.state())));

    assertThat(e).hasMessageNotContaining("canary").hasMessageNotContaining(login.state());
    assertThat(e.loginNeeded()).isTrue();
    assertThat(e.attempts()).isZero();
    assertThat(server.hits()).isZero();
  }

  @Test
  void ofSomebodyElseDoesNotUseTheLoginUp() {
    refused(() -> flow.exchange(login, "code=theirs&state=theirs"));

    assertThat(flow.exchange(login, callback(login)).authorization()).isEqualTo("Bearer t1");
  }

  @Test
  void thatFailsWithoutAStateDoesNotUseTheLoginUp() {
    refused(() -> flow.exchange(login, "error=access_denied"));

    assertThat(flow.exchange(login, callback(login)).authorization()).isEqualTo("Bearer t1");
  }

  @Test
  void thatFailsWithTheStateUsesTheLoginUp() {
    refused(() -> flow.exchange(login, "error=access_denied&state=" + login.state()));

    assertThatIllegalStateException()
        .isThrownBy(() -> flow.exchange(login, callback(login)))
        .withMessageContaining("has been used");
  }

  @Test
  void isGoodOnceOnly() {
    flow.exchange(login, callback(login));

    assertThatIllegalStateException()
        .isThrownBy(() -> flow.exchange(login, callback(login)))
        .withMessage("this authorization URL has been used: make a new one");
    assertThat(server.hits()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&state=STATE", ""})
  void saysThatTheUserDidNotAllowIt(String state) {
    String callback = BACK + "&error=access_denied&error_description=Not+today%0d%0aAda" + state;

    TokenException e =
        refused(() -> flow.exchange(login, callback.replace("STATE", login.state())));

    assertThat(e)
        .hasMessage(
            "POST /oauth/token: no access token: the login failed, access_denied: Not today  Ada");
    assertThat(e.error()).contains("access_denied");
    assertThat(e.loginNeeded()).isTrue();
    assertThat(server.hits()).isZero();
  }

  @Test
  void getsNoWordOfItsOwnIntoTheMessageAsAnErrorCode() {
    TokenException e =
        refused(() -> flow.exchange(login, "error=%3Cb%3Eyou+won&state=" + login.state()));

    assertThat(e).hasMessageEndingWith("the login failed").hasMessageNotContaining("won");
  }

  @Test
  void getsOnlyALineOfDescriptionIntoTheMessage() {
    String callback =
        "error=server_error&error_description=" + "a".repeat(100_000) + "&state=" + login.state();

    assertThat(refused(() -> flow.exchange(login, callback)).getMessage()).hasSizeLessThan(300);
  }
}
