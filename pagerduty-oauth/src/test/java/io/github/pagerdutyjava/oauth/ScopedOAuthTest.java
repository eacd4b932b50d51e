package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.PagerDutyClientBuilder;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import io.github.pagerdutyjava.oauth.ScriptedServer.Seen;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopedOAuthTest extends OAuthTest {

  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

  @Test
  void asksForATokenWithTheSecretInTheFormAndTheAccountFirst() {
    ScriptedServer server = serving(Answer.token("t1", 86400));

    assertThat(oauth(server).authorization()).isEqualTo("Bearer t1");

    Seen seen = server.requests().get(0);
    assertThat(seen.method() + ' ' + seen.uri()).isEqualTo("POST /oauth/token");
    assertThat(seen.header("Content-type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(seen.headers()).doesNotContainKey("Authorization");
    assertThat(seen.body())
        .isEqualTo(
            "grant_type=client_credentials&client_id=client-1&client_secret=canary%2Bs3cret%2Fx%3D"
                + "&scope=as_account-us.acme+incidents.read+services.read");
  }

  @Test
  void tellsWhatTheTokenIs() {
    AccessToken token = oauth(serving(Answer.token("t1", 86400))).token();

    assertThat(token.value().reveal()).isEqualTo("t1");
    assertThat(token.refreshToken()).isNull();
    assertThat(token.scopes()).contains(Scope.INCIDENTS_READ, Scope.SERVICES_READ);
    assertThat(token.issuedAt()).isEqualTo(VirtualTime.START);
    assertThat(token.expiresAt()).isEqualTo(VirtualTime.START.plus(Duration.ofDays(1)));
  }

  @Test
  void usesATokenAgainUntilFiveMinutesBeforeItsEnd() {
    ScriptedServer server = serving(Answer.token("t1", 86400), Answer.token("t2", 86400));
    ScopedOAuth oauth = oauth(server);
    oauth.authorization();

    time.pass(Duration.ofDays(1).minusMinutes(5).minusSeconds(1));
    assertThat(oauth.authorization()).isEqualTo("Bearer t1");
    assertThat(server.hits()).isEqualTo(1);

    time.pass(Duration.ofSeconds(2));
    assertThat(oauth.authorization()).isEqualTo("Bearer t1");
    await(() -> oauth.authorization().equals("Bearer t2"));
    assertThat(server.hits()).isEqualTo(2);
  }

  @Test
  void sharesARateBudgetWithAllCredentialsOfTheAppInTheAccount() {
    assertThat(app(NOWHERE).build().identity())
        .isEqualTo(app(NOWHERE).scopes(Scope.USERS_READ).clientSecret("other").build().identity())
        .isNotEqualTo(app(NOWHERE).subdomain("other").build().identity())
        .isNotEqualTo(app(NOWHERE).region(Region.EU).build().identity())
        .isNotEqualTo(app(NOWHERE).clientId("other").build().identity());
  }

  @Test
  void showsAccountAndScopesAndNoSecret() {
    assertThat(app(NOWHERE).subdomain("Acme").scopes("b.read", "a.read", "b.read").build())
        .hasToString("ScopedOAuth[us.acme, b.read a.read]");
  }

  @Test
  void givesTheClientItsRegion() {
    PagerDutyClientBuilder client =
        PagerDutyClient.builder().credentials(app(NOWHERE).region(Region.EU).build());

    try (PagerDutyClient european = client.build()) {
      assertThat(european).hasToString("PagerDutyClient[api.eu.pagerduty.com]");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.region(Region.US).build())
        .withMessage("region: us was given, but the credentials are of eu");
  }

  @Test
  void namesAllThatIsNotGiven() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScopedOAuth.builder().clientId("x").build())
        .withMessage("not given: clientSecret, region, subdomain, scopes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"acme.pagerduty.com", "https://acme.pagerduty.com", "", "-acme", "ac me", "äcme"})
  void refusesWhatIsNoSubdomain(String subdomain) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScopedOAuth.builder().subdomain(subdomain))
        .withMessage("subdomain: give its name alone, acme for https://acme.pagerduty.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a.read b.read",
        "a.read,b.read",
        "a\"b",
        "a\\b",
        "ä.read",
        "a\nb",
        "as_account-us.acme"
      })
  void refusesWhatIsNoScope(String scope) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScopedOAuth.builder().scopes("incidents.read", scope))
        .withMessageStartingWith("scopes: ");
  }

  @Test
  void refusesToAskForNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScopedOAuth.builder().scopes())
        .withMessage("scopes: give at least one");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "canary\nsecret", "canary-sécret"})
  void refusesAMalformedSecretWithoutQuotingIt(String secret) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScopedOAuth.builder().clientSecret(secret))
        .withMessageStartingWith("clientSecret: ")
        .withMessageNotContaining("canary");
  }

  @Test
  void refusesPlainHttpToAnotherMachine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> app(URI.create("http://identity.example.com")).build())
        .withMessageStartingWith("baseUrl: must be https");
  }

  @Test
  void closesTheTransportThatItMadeItselfAndNoOther() {
    ScriptedServer server = serving(Answer.token("t1", 86400));
    PagerDutyHttp shared = http(time);
    ScopedOAuth own = app(server.uri()).build();
    own.close();
    own.close();
    app(server.uri()).http(shared).build().close();

    assertThatIllegalStateException()
        .isThrownBy(own::authorization)
        .withMessage("the credentials are closed");
    assertThat(closing(app(server.uri()).http(shared).build()).authorization())
        .isEqualTo("Bearer t1");
  }

  @Test
  void closingEndsTheRequestUnderWayAndTellsThoseWhoWait() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    ScriptedServer server =
        serving(
            (n, seen) -> {
              never.await();
              return Answer.ok();
            });
    ScopedOAuth oauth = oauth(server);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread waiter = new Thread(() -> failure.set(Assertions.catchThrowable(oauth::authorization)));
    waiter.start();
    await(() -> server.hits() == 1);

    oauth.close();

    waiter.join();
    assertThat(failure.get())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the credentials are closed");
  }
}
