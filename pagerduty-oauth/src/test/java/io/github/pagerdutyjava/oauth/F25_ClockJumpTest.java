package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A wall clock that jumps does not touch a token in memory, and costs a stored one a request at
 * most.
 */
class F25_ClockJumpTest extends OAuthTest {

  private final ScriptedServer server = serving((n, seen) -> Answer.token("canary-t" + n, 1800));

  @ParameterizedTest
  @ValueSource(ints = {-1, 1})
  void doesNotTouchATokenInMemory(int hours) {
    ScopedOAuth oauth = oauth(server);
    oauth.authorization();

    time.jump(Duration.ofHours(hours));

    assertThat(oauth.authorization()).isEqualTo("Bearer canary-t1");
    time.pass(Duration.ofMinutes(29).plusSeconds(40));
    assertThat(oauth.authorization()).isEqualTo("Bearer canary-t2");
    assertThat(server.hits()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1})
  void costsAStoredTokenOneRequestAtMost(int hours) {
    TokenStore store = TokenStore.inMemory();
    oauth(server, app -> app.tokenStore(store)).authorization();

    time.jump(Duration.ofHours(hours));
    ScopedOAuth restarted = oauth(server, app -> app.tokenStore(store));

    for (int i = 0; i < 100; i++) {
      restarted.authorization();
    }
    assertThat(server.hits()).isLessThanOrEqualTo(2);
    time.pass(Duration.ofMinutes(29).plusSeconds(40));
    restarted.authorization();
    assertThat(server.hits()).isLessThanOrEqualTo(3);
  }
}
