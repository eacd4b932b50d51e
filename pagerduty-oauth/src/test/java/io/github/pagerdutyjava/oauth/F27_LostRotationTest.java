package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A refresh token that was rotated while the reply got lost ends in “authorise again”; the stored
 * token is kept until then.
 */
class F27_LostRotationTest extends FlowTest {

  private final TokenStore store = TokenStore.inMemory();

  private static Answer lost() throws InterruptedException {
    throw new InterruptedException("closes the connection without an answer");
  }

  @Test
  void asksForANewLoginAndLeavesTheStoredTokenAlone() {
    ScriptedServer server =
        serving(
            (n, seen) ->
                switch (n) {
                  case 1 -> tokens("canary-t1", "canary-r1");
                  case 2 -> lost();
                  default -> invalidGrant();
                });
    UserOAuth user = login(flow(server, app -> app.tokenStore(store)), "ada");
    time.pass(Duration.ofDays(2));

    TokenException e = refused(user::authorization);

    assertThat(e.loginNeeded()).isTrue();
    assertThat(e).hasMessageContaining("the user has to log in again");
    assertThat(server.hits()).isEqualTo(3);
    TokenKey key = new TokenKey(CLIENT_ID, "user:ada", Set.of("incidents.read", "users.read"));
    assertThat(store.read(key).get().refreshToken()).isEqualTo(Secret.of("canary-r1"));
  }

  @Test
  void goesOnWhenTheTokenWasNotRotatedAfterAll() {
    ScriptedServer server =
        serving(
            (n, seen) ->
                n == 1
                    ? tokens("canary-t1", "canary-r1")
                    : n == 2 ? lost() : tokens("canary-t2", "canary-r2"));
    UserOAuth user = login(flow(server));
    time.pass(Duration.ofDays(2));

    assertThat(user.authorization()).isEqualTo("Bearer canary-t2");
  }
}
