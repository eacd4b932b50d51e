package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A store that fails for a while costs no login, and no second token request. */
class StoreFailsTest extends FlowTest {

  private final FailingStore store = new FailingStore();
  private final ScriptedServer server =
      serving(tokens("t1", "r1"), tokens("t2", "r2"), tokens("t3", "r3"));
  private final AuthorizationCodeFlow flow = flow(server, app -> app.tokenStore(store));

  private static UncheckedIOException full() {
    return new UncheckedIOException(new IOException("no space left"));
  }

  @Test
  void renewsWithTheLatestRefreshTokenThoughTheStoreHasTheOneBefore() {
    UserOAuth user = login(flow, "ada");
    store.failure = full();
    expire();
    assertThat(user.authorization()).isEqualTo("Bearer t2");

    store.failure = null;
    expire();

    assertThat(user.authorization()).isEqualTo("Bearer t3");
    assertThat(server.requests().get(2).body()).endsWith("&refresh_token=r2");
  }

  @Test
  void knowsWhatItHadThoughItCouldNotBeReadMeanwhile() {
    UserOAuth user = login(flow, "ada");
    store.failure = full();
    expire();
    user.authorization();
    store.unreadable = true;
    expire();
    user.authorization();

    store.failure = null;
    store.unreadable = false;
    expire();
    user.authorization();

    assertThat(server.requests().get(3).body()).endsWith("&refresh_token=r3");
  }

  @Test
  void losesNoRefreshTokenWhenItFailsTheCall() {
    UserOAuth user = login(flow, "ada");
    store.failure = new IllegalStateException("open to other users");
    expire();
    assertThatIllegalStateException().isThrownBy(user::authorization);

    store.failure = null;

    assertThat(user.authorization()).isEqualTo("Bearer t3");
    assertThat(server.requests().get(2).body()).endsWith("&refresh_token=r2");
  }

  @Test
  void doesNotGoBackToTheLoginBefore() {
    store.kept.write(
        new TokenKey(CLIENT_ID, "user:ada", Set.of("incidents.read", "users.read")),
        Tokens.ofUser("t0", "r0"));
    store.failure = full();
    UserOAuth user = login(flow, "ada");

    store.failure = null;
    expire();

    assertThat(user.authorization()).isEqualTo("Bearer t2");
    assertThat(server.requests().get(1).body()).endsWith("&refresh_token=r1");
  }

  @Test
  void isNotAskedForASecondTokenWhenItFailsAfterwards() {
    store.late = full();
    ScriptedServer apps = serving(Answer.token("t1", 86_400));
    ScopedOAuth oauth = oauth(apps, app -> app.tokenStore(store));

    assertThat(oauth.authorization()).isEqualTo("Bearer t1");
    assertThat(apps.hits()).isEqualTo(1);
  }

  @Test
  void doesNotEndALoginThatIsInterruptedWhileItWaits() {
    store.interrupts = true;

    UserOAuth user = login(flow, "ada");

    assertThat(Thread.interrupted()).isTrue();
    store.interrupts = false;
    assertThat(user.authorization()).isEqualTo("Bearer t1");
    assertThat(flow.stored("ada")).isPresent();
  }

  private void expire() {
    time.pass(Duration.ofDays(2));
  }

  /** Fails to write, or after the work, as long as it is told to. */
  private static final class FailingStore implements TokenStore {

    private final TokenStore kept = TokenStore.inMemory();
    private volatile @Nullable RuntimeException failure;
    private volatile @Nullable RuntimeException late;
    private volatile boolean unreadable;
    private volatile boolean interrupts;

    @Override
    public Optional<AccessToken> read(TokenKey key) {
      fail(unreadable ? full() : null);
      return kept.read(key);
    }

    @Override
    public void write(TokenKey key, AccessToken token) {
      fail(failure);
      kept.write(key, token);
    }

    @Override
    public <T> T exclusively(TokenKey key, Duration atMost, Supplier<T> work) {
      if (interrupts) {
        Thread.currentThread().interrupt();
      }
      T done = kept.exclusively(key, atMost, work);
      fail(late);
      return done;
    }

    private static void fail(@Nullable RuntimeException failure) {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
