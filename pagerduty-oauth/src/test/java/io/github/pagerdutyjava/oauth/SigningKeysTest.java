package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys that ID tokens are verified with, which the identity server changes. */
class SigningKeysTest extends IdTokenFlow {

  @Test
  void ofANewKeyHasTheKeysFetchedAgain() {
    AuthorizationCodeFlow flow = flow(server);
    idToken = Signer.KEY_1.sign(good());
    login(flow);
    login(flow);
    assertThat(fetches()).isEqualTo(1);
    keys = Answer.of(200, Signer.KEY_2.jwks());
    idToken = Signer.KEY_2.sign(good());
    time.pass(Duration.ofMinutes(1));

    assertThat(login(flow).owner()).isPresent();
    assertThat(fetches()).isEqualTo(2);
  }

  @Test
  void ofAnUnknownKeyHasTheKeysFetchedOnceAMinute() {
    AuthorizationCodeFlow flow = flow(server);
    idToken = Signer.KEY_2.sign(good());

    for (int login = 0; login < 3; login++) {
      assertThat(refused(() -> login(flow)))
          .hasMessageEndingWith("is signed with a key that is not the identity server's");
    }
    assertThat(fetches()).isEqualTo(1);
    time.pass(Duration.ofMinutes(1));
    refused(() -> login(flow));
    assertThat(fetches()).isEqualTo(2);
  }

  @Test
  void ofOneWhoIsInterruptedIsNotWaitedForWhileAnotherFetchesTheKeys() throws Exception {
    idToken = Signer.KEY_1.sign(good());
    CountDownLatch gate = new CountDownLatch(1);
    ScriptedServer slow =
        serving(
            (n, seen) -> {
              if (!seen.uri().getPath().equals("/oauth/token")) {
                gate.await();
              }
              return answer(seen.uri().getPath());
            });
    AuthorizationCodeFlow flow = flow(slow);
    Crowd first = Crowd.start(1, Thread::new, () -> login(flow));
    await(() -> slow.hits() == 2);

    assertThat(Tries.until(millis -> millis < 200, () -> timeToEnd(flow))).isLessThan(200);

    gate.countDown();
    assertThat(first.outcomes().get(0)).isInstanceOf(UserOAuth.class);
  }

  private static long timeToEnd(AuthorizationCodeFlow flow) throws InterruptedException {
    Crowd second = Crowd.start(1, Thread::new, () -> login(flow));
    await(() -> second.isIn("SigningKeys.lock"));

    final long millis = second.interrupt(0);

    assertThat(second.outcomes().get(0)).isInstanceOf(CallInterruptedException.class);
    assertThat(second.interrupted(0)).isTrue();
    return millis;
  }

  @Test
  void ofAKeyThatWasWithdrawnAnHourAgoIsRefused() {
    AuthorizationCodeFlow flow = flow(server);
    idToken =
        Signer.KEY_1.sign(
            claims(c -> c.expirationTime(Date.from(VirtualTime.START.plusSeconds(90_000)))));
    login(flow);
    keys = Answer.of(200, Signer.KEY_2.jwks());
    time.pass(Duration.ofHours(1));

    assertThat(refused(() -> login(flow))).hasMessageContaining("not the identity server's");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "{\"keys\":7}", "{\"keys\":[{\"kty\":\"RSA\"}]}", "<html>"})
  void cannotBeVerifiedWithKeysThatAreNone(String document) {
    keys = Answer.of(200, document);

    assertThat(refused(() -> login(Signer.KEY_1.sign(good()))))
        .hasMessageMatching("(?s).*(the ID token cannot be verified|not the identity server's)");
  }

  @Test
  void isRefusedWhenTheServerSendsElsewhereForItsKeys() {
    ScriptedServer other = serving(Answer.of(200, Signer.KEY_1.jwks()));
    keys = new Answer(302, "", Map.of("Location", other.uri().toString()));

    TokenException e = refused(() -> login(Signer.KEY_1.sign(good())));

    assertThat(e.status()).hasValue(302);
    assertThat(e.path()).isEqualTo(FOLDER + "jwks");
    assertThat(e).hasMessageEndingWith("; the ID token cannot be verified");
    assertThat(other.hits()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"issuer\":7}", "[]", "no"})
  void isRefusedWhenTheServerDoesNotSayWhoItIs(String document) {
    configuration = Answer.of(200, document);

    assertThat(refused(() -> login(Signer.KEY_1.sign(good()))))
        .hasMessageEndingWith("the ID token cannot be verified");
  }
}
