package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Users of both regions who log in to the sandbox's apps. */
class SandboxLoginTest extends OAuthTest {

  static final URI BACK = URI.create("http://127.0.0.1:4711/back");

  /** One clock for both sides. */
  private static final VirtualTime TIME = new VirtualTime();

  private static PagerDutySandbox sandbox;

  @BeforeAll
  static void start() {
    InstantSource clock = TIME::now;
    sandbox = PagerDutySandbox.builder().clock(clock.withZone(ZoneOffset.UTC)).start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private AuthorizationCodeFlow flow() {
    return closing(
        AuthorizationCodeFlow.builder()
            .clientId(sandbox.clientId())
            .clientSecret(sandbox.clientSecret())
            .redirectUri(BACK)
            .scopes(Scope.USERS_READ, Scope.SERVICES_READ)
            .baseUrl(sandbox.identityUrl())
            .http(http(TIME))
            .build());
  }

  private PagerDutyClient client(UserOAuth user, URI url) {
    return closing(
        PagerDutyClient.builder().credentials(user).baseUrl(url).http(http(TIME)).build());
  }

  private static UserOAuth login(AuthorizationCodeFlow flow, String subdomain) {
    AuthorizationUrl login = flow.authorizationUrl();
    return flow.exchange(login, Browser.allow(login, subdomain), subdomain);
  }

  @Test
  void aUserInEuropeGetsAClientForEurope() {
    UserOAuth user = login(flow(), sandbox.euSubdomain());

    assertThat(user.region()).contains(Region.EU);
    assertThat(user.owner().map(TokenOwner::subdomain)).contains(sandbox.euSubdomain());
    assertThat(client(user, sandbox.euRestUrl()).services().first()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PagerDutyClient.builder().credentials(user).region(Region.US).build());
  }

  @Test
  void aUserInTheUnitedStatesIsKnown() {
    UserOAuth user = login(flow(), sandbox.subdomain());

    assertThat(user.region()).contains(Region.US);
    String id = user.owner().orElseThrow().userId();
    assertThat(client(user, sandbox.restUrl()).raw().get("/users/" + id)).isNotEmpty();
  }

  @Test
  void tokensThatEndAreRenewedAgainAndAgain() {
    UserOAuth user = login(flow(), sandbox.subdomain());
    PagerDutyClient client = client(user, sandbox.restUrl());
    for (int round = 0; round < 3; round++) {
      sandbox.revokeTokens();
      assertThat(client.services().first()).isPresent();
      TIME.pass(Duration.ofDays(2));
      assertThat(client.services().first()).isPresent();
    }
  }

  @Test
  void aPublicClientOfTheClassicKindWillDo() {
    AuthorizationCodeFlow flow =
        closing(
            AuthorizationCodeFlow.builder()
                .clientId(sandbox.publicClientId())
                .redirectUri(BACK)
                .scopes("write")
                .baseUrl(sandbox.identityUrl())
                .http(http(TIME))
                .build());

    UserOAuth user = login(flow, sandbox.subdomain());
    user.rejected(user.authorization());

    assertThat(user.token().scopes()).contains("write");
  }

  @Test
  void aUserWhoDoesNotAllowItIsNotLoggedIn() {
    AuthorizationCodeFlow flow = flow();
    AuthorizationUrl login = flow.authorizationUrl();

    TokenException e =
        FlowTest.refused(() -> flow.exchange(login, Browser.deny(login, sandbox.subdomain())));

    assertThat(e.error()).contains("access_denied");
  }

  @Test
  void withoutTheJoseLibraryALoginSucceedsAndTheRegionIsTheCallersToSay() throws Exception {
    ClassLoader hiding = new HidingLoader("com.nimbusds.");
    @SuppressWarnings("unchecked")
    Function<Map<String, String>, String> program =
        (Function<Map<String, String>, String>)
            hiding.loadClass(LoginProgram.class.getName()).getDeclaredConstructor().newInstance();

    String said =
        program.apply(
            Map.of(
                "identity", sandbox.identityUrl().toString(),
                "client", sandbox.clientId(),
                "secret", sandbox.clientSecret(),
                "account", sandbox.euSubdomain()));

    assertThat(said).startsWith(Optional.empty() + " " + Optional.of(Region.EU) + " Bearer ");
  }
}
