package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What several credentials share that are given the same store in memory. */
class MemoryTokenStoreTest extends OAuthTest {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final TokenStore store = TokenStore.inMemory();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final CountDownLatch held = new CountDownLatch(1);

  @Test
  void twoAppsAskForOneToken() throws Exception {
    ScriptedServer server =
        serving(
            (n, seen) -> {
              gate.await();
              return Answer.token("t" + n, 86_400);
            });
    ScopedOAuth one = oauth(server, app -> app.tokenStore(store));
    ScopedOAuth other = oauth(server, app -> app.tokenStore(store));

    Crowd first = Crowd.start(1, Thread::new, one::authorization);
    await(() -> server.hits() == 1);
    Crowd second = Crowd.start(1, Thread::new, other::authorization);
    await(() -> second.isIn("Flight.await"));
    gate.countDown();

    assertThat(first.outcomes()).containsExactly("Bearer t1");
    assertThat(second.outcomes()).containsExactly("Bearer t1");
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void theWorkIsDoneAllTheSameWhenAnotherTakesTooLong() throws Exception {
    Crowd holder = hold();

    assertThat(store.exclusively(Tokens.KEY, Duration.ZERO, () -> "done")).isEqualTo("done");

    gate.countDown();
    assertThat(holder.outcomes()).containsExactly(true);
  }

  @Test
  void anInterruptEndsTheWait() throws Exception {
    Crowd holder = hold();
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(CallInterruptedException.class)
        .isThrownBy(() -> store.exclusively(Tokens.KEY, PATIENCE, () -> "done"));

    assertThat(Thread.interrupted()).isTrue();
    gate.countDown();
    assertThat(holder.outcomes()).containsExactly(true);
  }

  private Crowd hold() throws InterruptedException {
    Crowd holder =
        Crowd.start(
            1, Thread::new, () -> store.exclusively(Tokens.KEY, PATIENCE, this::holdUntilTheEnd));
    held.await();
    return holder;
  }

  private boolean holdUntilTheEnd() {
    held.countDown();
    try {
      return gate.await(3, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      return false;
    }
  }
}
