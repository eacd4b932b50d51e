package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logins to an identity server that others wrote, who check PKCE and make ID tokens. */
class JudgedLoginTest extends OAuthTest {

  /** What that server calls the tenant whose endpoints lie where PagerDuty's do. */
  private static final String ISSUER = "oauth";

  private static final OAuth2TokenProvider PROVIDER = new OAuth2TokenProvider();

  private MockOAuth2Server server;
  private AuthorizationCodeFlow flow;

  @BeforeEach
  void start() {
    OAuth2Config config = new OAuth2Config(false, null, null, true, PROVIDER);
    server =
        new MockOAuth2Server(
            config,
            new Document("/.well-known/openid-configuration", () -> configuration()),
            new Document("/jwks", () -> PROVIDER.publicJwkSet(ISSUER).toString()));
    server.start(InetAddress.getLoopbackAddress(), 0);
    flow =
        closing(
            AuthorizationCodeFlow.builder()
                .clientId(CLIENT_ID)
                .clientSecret(SECRET)
                .redirectUri(FlowTest.BACK)
                .scopes("openid", "read")
                .baseUrl(server.baseUrl().uri())
                .build());
  }

  @AfterEach
  void stop() {
    server.shutdown();
  }

  private String configuration() {
    return "{\"issuer\":\"" + server.issuerUrl(ISSUER) + "\"}";
  }

  private static String callback(AuthorizationUrl login) {
    try {
      HttpURLConnection page = (HttpURLConnection) login.uri().toURL().openConnection();
      page.setInstanceFollowRedirects(false);
      String location = page.getHeaderField("Location");
      page.disconnect();
      return location;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void issue(String client) {
    server.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            ISSUER,
            "ada",
            "JWT",
            List.of(),
            Map.of(
                "aud", List.of("https://api.eu.pagerduty.com", client),
                "account_id", "PACC001",
                "user_id", "PADA001",
                "subdomain", "acme"),
            3600));
  }

  @Test
  void takesTheProofTheCodeAndTheRefreshToken() {
    issue(CLIENT_ID);
    AuthorizationUrl login = flow.authorizationUrl();

    UserOAuth user = flow.exchange(login, callback(login));

    assertThat(user.owner()).contains(new TokenOwner(Region.EU, "acme", "PACC001", "PADA001"));
    AccessToken first = user.token();
    user.rejected(user.authorization());
    AccessToken second = user.token();
    assertThat(second.value()).isNotEqualTo(first.value());
    assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
  }

  @Test
  void refusesAnotherProof() {
    AuthorizationUrl login = flow.authorizationUrl();
    Secret other = Secret.of("x".repeat(43));

    TokenException e =
        FlowTest.refused(
            () -> flow.exchange(flow.authorizationUrl(login.state(), other), callback(login)));

    assertThat(e.error()).contains("invalid_grant");
  }

  @Test
  void refusesACodeThatWasUsed() {
    issue(CLIENT_ID);
    AuthorizationUrl login = flow.authorizationUrl();
    String callback = callback(login);
    flow.exchange(login, callback);

    AuthorizationUrl again = flow.authorizationUrl(login.state(), login.verifier());

    assertThat(FlowTest.refused(() -> flow.exchange(again, callback)).status()).isPresent();
  }

  @Test
  void signsForAnotherAppInVain() {
    issue("another");
    AuthorizationUrl login = flow.authorizationUrl();

    assertThat(FlowTest.refused(() -> flow.exchange(login, callback(login))))
        .hasMessageEndingWith("the ID token is for another app");
  }

  /** A document that lies where PagerDuty's does. */
  private record Document(String path, Supplier<String> text) implements Route {

    @Override
    public boolean match(OAuth2HttpRequest request) {
      return request.getUrl().encodedPath().equals("/global/oauth/anonymous" + path);
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
      Headers json = Headers.of("Content-Type", "application/json");
      return new OAuth2HttpResponse(json, 200, text.get(), null);
    }
  }
}
