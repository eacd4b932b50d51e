package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WebhookGuardTest {

  private final SettableClock clock = new SettableClock();
  private final AtomicInteger done = new AtomicInteger();

  private WebhookGuard guard(int size) {
    return WebhookGuard.of(size, Duration.ofDays(2), clock);
  }

  @Test
  void aRepeatedDeliveryIsNotHandledAgain() {
    WebhookGuard guard = WebhookGuard.create();
    assertThat(guard.once("1", done::incrementAndGet)).isTrue();
    assertThat(guard.once("1", done::incrementAndGet)).isFalse();
    assertThat(guard.once("2", done::incrementAndGet)).isTrue();
    assertThat(done).hasValue(2);
  }

  @Test
  void workThatFailedIsDoneAtTheNextDelivery() {
    WebhookGuard guard = guard(10);
    IllegalStateException failure = new IllegalStateException("database is down");
    Runnable failing =
        () -> {
          throw failure;
        };
    assertThatThrownBy(() -> guard.once("1", failing)).isSameAs(failure);
    assertThat(guard.once("1", done::incrementAndGet)).isTrue();
  }

  @Test
  void anIdIsForgottenAfterItsTime() {
    WebhookGuard guard = guard(10);
    guard.once("1", done::incrementAndGet);
    clock.advance(Duration.ofDays(2).minusSeconds(1));
    assertThat(guard.once("1", done::incrementAndGet)).isFalse();
    clock.advance(Duration.ofSeconds(1));
    assertThat(guard.once("1", done::incrementAndGet)).isTrue();
  }

  @Test
  void theOldestMakesWayForTheNewest() {
    WebhookGuard guard = guard(2);
    guard.once("1", done::incrementAndGet);
    guard.once("2", done::incrementAndGet);
    guard.once("3", done::incrementAndGet);
    assertThat(guard.once("3", done::incrementAndGet)).isFalse();
    assertThat(guard.once("2", done::incrementAndGet)).isFalse();
    assertThat(guard.once("1", done::incrementAndGet)).isTrue();
  }

  @Test
  void ofDeliveriesAtTheSameTimeOneIsHandled() throws Exception {
    WebhookGuard guard = guard(10);
    CountDownLatch all = new CountDownLatch(8);
    Callable<Boolean> delivery =
        () -> {
          all.countDown();
          all.await();
          return guard.once("1", done::incrementAndGet);
        };
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> deliveries = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        deliveries.add(threads.submit(delivery));
      }
      int handled = 0;
      for (Future<Boolean> each : deliveries) {
        handled += each.get(3, TimeUnit.MINUTES) ? 1 : 0;
      }
      assertThat(handled).isEqualTo(1);
      assertThat(done).hasValue(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aDeliveryDuringWorkThatFailsIsHandled() throws Exception {
    WebhookGuard guard = guard(10);
    AtomicReference<Thread> second = new AtomicReference<>();
    CountDownLatch handled = new CountDownLatch(1);
    Runnable failing =
        () -> {
          Thread thread =
              new Thread(
                  () -> {
                    if (guard.once("1", done::incrementAndGet)) {
                      handled.countDown();
                    }
                  });
          second.set(thread);
          thread.start();
          while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
          }
          throw new IllegalStateException("database is down");
        };
    assertThatThrownBy(() -> guard.once("1", failing)).hasMessage("database is down");
    assertThat(handled.await(3, TimeUnit.MINUTES)).isTrue();
    second.get().join();
    assertThat(done).hasValue(1);
  }

  @Test
  void workThatWouldWaitForItselfIsRefused() {
    WebhookGuard guard = guard(10);
    assertThatThrownBy(() -> guard.once("1", () -> guard.once("1", done::incrementAndGet)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aGuardThatWouldRememberNothingIsRefused() {
    assertThatThrownBy(() -> guard(0)).hasMessageContaining("size");
    assertThatThrownBy(() -> WebhookGuard.of(1, Duration.ZERO, clock))
        .hasMessageContaining("memory");
  }

  private static final class SettableClock extends Clock {
    private Instant now = Instant.parse("2026-03-18T12:00:00Z");

    void advance(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
