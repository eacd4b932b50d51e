package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.internal.Time;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One at a time has a key, among the threads of a process. */
@Timeout(600)
class TokenLockTest {

  private static final TokenKey KEY = Tokens.KEY;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int THREADS = 8;

  @TempDir private Path directory;

  private final AtomicInteger requests = new AtomicInteger();

  @Test
  void eightThreadsWithAStoreEachAskForOneToken() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch start = new CountDownLatch(THREADS);
      List<Future<Held>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        all.add(
            threads.submit(
                () -> {
                  start.countDown();
                  start.await();
                  return renewal(TokenStore.directory(tokens())).renew();
                }));
      }
      for (Future<Held> one : all) {
        assertThat(one.get().authorization()).isEqualTo("Bearer token-1");
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(requests).hasValue(1);
  }

  @Test
  void aStoredTokenThatHasExpiredIsNotUsed() {
    TokenStore store = TokenStore.directory(tokens());
    store.write(KEY, Tokens.ofApp("expired", Instant.now().minus(Duration.ofDays(2))));

    assertThat(renewal(store).renew().authorization()).isEqualTo("Bearer token-1");
  }

  private Renewal renewal(TokenStore store) {
    Grant grant = latest -> Tokens.ofApp("token-" + requests.incrementAndGet(), Instant.now());
    return new Renewal(KEY, store, grant, Time.system(), PATIENCE);
  }

  @Test
  void afterItsPatienceTheWorkIsDoneAllTheSame() throws Exception {
    StoreTime time = new StoreTime();
    TokenStore waiting = new DirectoryTokenStore(tokens(), time);
    try (Warnings warnings = Warnings.listen()) {
      whileAnotherHoldsTheLock(
          () -> {
            assertThat(waiting.exclusively(KEY, PATIENCE, () -> "done")).isEqualTo("done");
            assertThat(time.nanoTime()).isEqualTo(PATIENCE.toNanos());
          });

      assertThat(warnings.lines())
          .contains(waiting + ": another one keeps the token of us.acme locked");
    }
  }

  @Test
  void anInterruptEndsTheWait() throws Exception {
    TokenStore waiting = TokenStore.directory(tokens());
    whileAnotherHoldsTheLock(
        () -> {
          Thread.currentThread().interrupt();
          assertThatExceptionOfType(CallInterruptedException.class)
              .isThrownBy(() -> waiting.exclusively(KEY, PATIENCE, () -> "done"));
          assertThat(Thread.interrupted()).isTrue();
        });
  }

  @Test
  void anotherKeyIsFree() throws Exception {
    StoreTime time = new StoreTime();
    TokenStore store = new DirectoryTokenStore(tokens(), time);
    TokenKey other = new TokenKey("client", "eu.acme", Set.of("incidents.read"));
    whileAnotherHoldsTheLock(
        () -> {
          store.exclusively(other, PATIENCE, () -> "done");
          assertThat(time.nanoTime()).isZero();
        });
  }

  @Test
  void aWorkThatFailsReleasesTheLock() {
    StoreTime time = new StoreTime();
    TokenStore store = new DirectoryTokenStore(tokens(), time);
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                store.exclusively(
                    KEY,
                    PATIENCE,
                    () -> {
                      throw new IllegalStateException("expected");
                    }));

    store.exclusively(KEY, PATIENCE, () -> "done");
    assertThat(time.nanoTime()).isZero();
  }

  private void whileAnotherHoldsTheLock(Runnable action) throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Boolean> holder =
          thread.submit(
              () ->
                  TokenStore.directory(tokens())
                      .exclusively(KEY, PATIENCE, () -> holdUntil(held, end)));
      assertThat(held.await(3, TimeUnit.MINUTES)).isTrue();
      action.run();
      end.countDown();
      assertThat(holder.get()).isTrue();
    } finally {
      thread.shutdownNow();
    }
  }

  private static boolean holdUntil(CountDownLatch held, CountDownLatch end) {
    held.countDown();
    try {
      return end.await(3, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      return false;
    }
  }

  private Path tokens() {
    return directory.resolve("tokens");
  }
}
