package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pagerdutyjava.faultwatch.Canaries;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Logins against a server on a real socket, by a clock that never waits. */
abstract class FlowTest extends OAuthTest {

  static final URI BACK = URI.create("http://127.0.0.1:4711/back?from=pd");
  static final String CODE = "canary-code/1+";

  AuthorizationCodeFlow flow(ScriptedServer server) {
    return flow(server, UnaryOperator.identity());
  }

  AuthorizationCodeFlow flow(
      ScriptedServer server, UnaryOperator<AuthorizationCodeFlowBuilder> settings) {
    return closing(settings.apply(app(server).http(http(time))).build());
  }

  private static AuthorizationCodeFlowBuilder app(ScriptedServer server) {
    return AuthorizationCodeFlow.builder()
        .clientId(CLIENT_ID)
        .clientSecret(SECRET)
        .redirectUri(BACK)
        .scopes("incidents.read", "users.read")
        .baseUrl(server.uri());
  }

  /** Logs in as a browser does that brings back what it should. */
  static UserOAuth login(AuthorizationCodeFlow flow) {
    AuthorizationUrl login = flow.authorizationUrl();
    return flow.exchange(login, callback(login));
  }

  static UserOAuth login(AuthorizationCodeFlow flow, String name) {
    AuthorizationUrl login = flow.authorizationUrl();
    return flow.exchange(login, callback(login), name);
  }

  static String callback(AuthorizationUrl login) {
    Canaries.plant(login.verifier().reveal());
    return BACK + "&code=canary-code%2F1%2B&state=" + login.state();
  }

  static TokenException refused(ThrowingCallable call) {
    return catchThrowableOfType(TokenException.class, call);
  }

  /** Returns a token for a day, with the scopes that were asked for. */
  static Answer tokens(String access, String refresh) {
    return tokens(access, refresh, "openid incidents.read users.read");
  }

  static Answer tokens(String access, String refresh, String scope) {
    return Answer.of(
        200,
        """
        {"access_token":"%s","refresh_token":"%s","token_type":"bearer","scope":"%s",
         "expires_in":86400,"client_info":"e30"}\
        """
            .formatted(access, refresh, scope));
  }

  static Answer invalidGrant() {
    return Answer.of(400, "{\"error\":\"invalid_grant\",\"error_description\":\"it has ended\"}");
  }
}
