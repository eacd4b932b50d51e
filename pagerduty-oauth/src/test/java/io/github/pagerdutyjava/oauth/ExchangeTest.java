package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.RetryPolicy;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import io.github.pagerdutyjava.oauth.ScriptedServer.Seen;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code that becomes a token. */
class ExchangeTest extends FlowTest {

  @Test
  void sendsTheCodeWithItsProofAndTheSameRedirectAddressInTheFormOnly() {
    ScriptedServer server = serving(tokens("t1", "r1"));
    AuthorizationCodeFlow flow = flow(server);
    AuthorizationUrl login = flow.authorizationUrl();

    assertThat(flow.exchange(login, callback(login)).authorization()).isEqualTo("Bearer t1");

    Seen seen = server.requests().get(0);
    assertThat(seen.method() + ' ' + seen.uri()).isEqualTo("POST /oauth/token");
    assertThat(seen.headers()).doesNotContainKey("Authorization");
    assertThat(seen.body())
        .isEqualTo(
            "grant_type=authorization_code&client_id=client-1"
                + "&client_secret=canary%2Bs3cret%2Fx%3D&code=canary-code%2F1%2B"
                + "&redirect_uri=http%3A%2F%2F127.0.0.1%3A4711%2Fback%3Ffrom%3Dpd&code_verifier="
                + login.verifier().reveal());
  }

  @Test
  void needsNoSecretOfAPublicClient() {
    ScriptedServer server = serving(tokens("t1", "r1", "read"));
    AuthorizationCodeFlow flow =
        closing(
            AuthorizationCodeFlow.builder()
                .clientId(CLIENT_ID)
                .redirectUri(BACK)
                .scopes("read")
                .baseUrl(server.uri())
                .http(http(time))
                .build());

    login(flow);

    assertThat(server.requests().get(0).body())
        .startsWith("grant_type=authorization_code&client_id=client-1&code=")
        .doesNotContain("client_secret");
  }

  @Test
  void sendsTheCodeOnceWhenTheReplyIsLost() {
    ScriptedServer server = serving((n, seen) -> lost());

    TokenException e = refused(() -> login(flow(server)));

    assertThat(server.hits()).isEqualTo(1);
    assertThat(e.attempts()).isEqualTo(1);
  }

  @Test
  void endsAtOnceWhenItIsInterrupted() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    ScriptedServer server =
        serving(
            (n, seen) -> {
              gate.await();
              return tokens("t1", "r1");
            });

    assertThat(Tries.until(millis -> millis < 200, () -> timeToEnd(server))).isLessThan(200);
    gate.countDown();
  }

  private long timeToEnd(ScriptedServer server) throws InterruptedException {
    int before = server.hits();
    Crowd one = Crowd.start(1, Thread::new, () -> login(flow(server)));
    await(() -> server.hits() == before + 1);

    final long millis = one.interrupt(0);

    assertThat(one.outcomes().get(0)).isInstanceOf(CallInterruptedException.class);
    assertThat(one.interrupted(0)).isTrue();
    return millis;
  }

  private static Answer lost() throws InterruptedException {
    throw new InterruptedException("closes the connection without an answer");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 504})
  void sendsTheCodeOnceWhenTheServerFails(int status) {
    ScriptedServer server = serving(Answer.of(status, "<html>"));

    assertThat(refused(() -> login(flow(server))).status()).hasValue(status);
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void givesUpWhenTheCodeHasEndedInAnyCase() {
    ScriptedServer server =
        serving(new Answer(429, "", Map.of("Retry-After", "31")), tokens("t1", "r1"));
    AuthorizationCodeFlow flow = flow(server, app -> app.http(http(time, RetryPolicy.defaults())));

    refused(() -> login(flow));

    assertThat(server.hits()).isEqualTo(1);
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void isRefusedWithAReasonForACodeThatHasEnded() {
    TokenException e = refused(() -> login(flow(serving(invalidGrant()))));

    assertThat(e.error()).contains("invalid_grant");
    assertThat(e.loginNeeded()).isTrue();
    assertThat(e.status()).hasValue(400);
  }

  @Test
  void failsWhenFewerScopesAreGranted() {
    ScriptedServer server = serving(tokens("t1", "r1", "openid users.read"));

    assertThatExceptionOfType(MissingScopesException.class)
        .isThrownBy(() -> login(flow(server), "ada"))
        .satisfies(e -> assertThat(e.missing()).containsExactly("incidents.read"));
  }

  @Test
  void storesNoTokenThatLacksScopes() {
    AuthorizationCodeFlow flow = flow(serving(tokens("t1", "r1", "openid users.read")));

    assertThatExceptionOfType(MissingScopesException.class).isThrownBy(() -> login(flow, "ada"));

    assertThat(flow.stored("ada")).isEmpty();
  }

  @Test
  void warnsOnlyWhenFewerScopesAreGrantedAndThatWasAskedFor() {
    ScriptedServer server = serving(tokens("t1", "r1", "openid"));
    AuthorizationCodeFlow flow = flow(server, app -> app.missingScopes(MissingScopes.WARN));

    try (Warnings warnings = Warnings.listen()) {
      assertThat(login(flow).authorization()).isEqualTo("Bearer t1");
      assertThat(warnings.lines()).singleElement().asString().contains("[incidents.read");
    }
  }

  @Test
  void knowsTheRegionThatItWasTold() {
    ScriptedServer server = serving(tokens("t1", "r1"));

    assertThat(login(flow(server)).region()).isEmpty();
    assertThat(login(flow(server, app -> app.region(Region.EU))).region()).contains(Region.EU);
    assertThat(login(flow(server)).owner()).isEmpty();
  }

  @Test
  void keepsTheBudgetsOfUsersApart() {
    AuthorizationCodeFlow flow = flow(serving(tokens("t1", "r1")));

    assertThat(login(flow, "ada").identity()).isEqualTo(flow.stored("ada").get().identity());
    assertThat(login(flow, "ada").identity()).isNotEqualTo(login(flow, "bob").identity());
    assertThat(login(flow).identity()).isNotEqualTo(login(flow).identity());
  }
}
