package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.faultwatch.Canaries;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A refresh token that was rotated while the reply got lost ends in “authorise again”; the stored
 * token is kept until then.
 */
class F27_LostRotationTest extends IdTokenFlow {

  private final TokenStore store = TokenStore.inMemory();
  private final AtomicInteger asked = new AtomicInteger();
  private volatile Answer last = invalidGrant();

  @BeforeEach
  void plant() {
    idToken = Canaries.plant(Signer.KEY_1.sign(good()));
  }

  /** Answers a login, nothing to the first request after it, and then the same to all. */
  @Override
  Answer answer(String path) throws InterruptedException {
    if (!path.equals(TokenEndpoint.PATH)) {
      return super.answer(path);
    }
    return switch (asked.incrementAndGet()) {
      case 1 -> super.answer(path);
      case 2 -> throw new InterruptedException("closes the connection without an answer");
      default -> last;
    };
  }

  @Test
  void asksForANewLoginAndLeavesTheStoredTokenAlone() {
    UserOAuth user = login(flow(server, app -> app.tokenStore(store)), "ada");
    time.pass(Duration.ofDays(2));

    TokenException e = refused(user::authorization);

    assertThat(e.loginNeeded()).isTrue();
    assertThat(e).hasMessageContaining("the user has to log in again");
    assertThat(asked).hasValue(3);
    TokenKey key = new TokenKey(CLIENT_ID, "user:ada", Set.of("incidents.read", "users.read"));
    assertThat(store.read(key).get().refreshToken()).isEqualTo(Secret.of("canary-r1"));
  }

  @Test
  void goesOnWhenTheTokenWasNotRotatedAfterAll() {
    last = tokens("canary-t2", "canary-r2");
    UserOAuth user = login(flow(server));
    time.pass(Duration.ofDays(2));

    assertThat(user.authorization()).isEqualTo("Bearer canary-t2");
  }
}
