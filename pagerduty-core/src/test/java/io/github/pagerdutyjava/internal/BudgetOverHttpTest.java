package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.simulation.Limiter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * The budget by the real clock, over HTTP: only that nothing is throttled, however long it takes.
 */
class BudgetOverHttpTest extends WireTest {

  private static final int THREADS = 16;
  private static final int CALLS_OF_EACH = 5;

  private final Limiter limiter = Limiter.Kind.FIXED_WINDOW.of(32, TimeUnit.SECONDS.toNanos(1));
  private final AtomicInteger throttled = new AtomicInteger();
  private final long start = System.nanoTime();

  @Test
  void nothingIsThrottled() throws InterruptedException {
    RawServer server = closing(RawServer.start(n -> answer()));
    Transport transport = to(server, http -> http.time(Time.system()));
    AtomicInteger successes = new AtomicInteger();

    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Thread thread =
          new Thread(
              () -> {
                for (int call = 0; call < CALLS_OF_EACH; call++) {
                  get(transport).close();
                  successes.incrementAndGet();
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(successes).hasValue(THREADS * CALLS_OF_EACH);
    assertThat(throttled).hasValue(0);
  }

  private synchronized Reply answer() {
    Limiter.Answer answer = limiter.ask(System.nanoTime() - start);
    throttled.addAndGet(answer.allowed() ? 0 : 1);
    return Reply.json(
        answer.allowed() ? 200 : 429,
        "{}",
        "ratelimit-limit: " + limiter.limit(),
        "ratelimit-remaining: " + answer.remaining(),
        "ratelimit-reset: " + answer.reset());
  }
}
