package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The login of a user with a name, beside whatever else goes on. */
class NamedLoginTest extends FlowTest {

  private final TokenStore store = TokenStore.inMemory();

  @Test
  void isNotReplacedByARenewalOfTheLoginBefore() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    ScriptedServer server =
        serving(
            (n, seen) -> {
              if (n == 2) {
                gate.await();
              }
              return tokens("t" + n, "r" + n);
            });
    AuthorizationCodeFlow flow = flow(server, app -> app.tokenStore(store));
    UserOAuth user = login(flow, "ada");
    time.pass(Duration.ofDays(2));
    Crowd renewing = Crowd.start(1, Thread::new, user::authorization);
    await(() -> server.hits() == 2);
    Crowd login = Crowd.start(1, Thread::new, () -> login(flow, "ada").authorization());
    await(() -> login.isIn("MemoryTokenStore.lock"));
    gate.countDown();

    assertThat(login.outcomes()).containsExactly("Bearer t3");
    renewing.outcomes();
    assertThat(user.authorization()).isEqualTo("Bearer t3");
    assertThat(flow.stored("ada").orElseThrow().token().refreshToken()).isEqualTo(Secret.of("r3"));
  }

  @Test
  void isNotTheAppsTokenThoughTheUserIsCalledLikeTheAccount() {
    AuthorizationCodeFlow flow = flow(serving(tokens("t1", "r1")), app -> app.tokenStore(store));
    UserOAuth user = login(flow, "us.acme");

    ScopedOAuth oauth =
        oauth(
            serving(Answer.token("app", "60", "as_account-us.acme incidents.read users.read")),
            app -> app.tokenStore(store).scopes("incidents.read", "users.read"));

    assertThat(oauth.authorization()).isEqualTo("Bearer app");
    assertThat(flow.stored("us.acme").orElseThrow().authorization()).isEqualTo("Bearer t1");
    assertThat(user.authorization()).isEqualTo("Bearer t1");
  }
}
