package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SystemTimeTest {

  private final Time time = Time.system();

  @Test
  void sleepsNoLessThanItWasAsked() throws InterruptedException {
    long start = System.nanoTime();

    time.sleep(Duration.ofNanos(2_000_001));

    assertThat(System.nanoTime() - start).isGreaterThan(2_000_001);
  }

  @Test
  void rollsDiceFromZeroToOne() {
    assertThat(Stream.generate(time::random).limit(100))
        .allSatisfy(number -> assertThat(number).isBetween(0.0, 1.0))
        .anySatisfy(number -> assertThat(number).isGreaterThan(0.01));
  }

  @Test
  void tellsTheTimeOfThisMachine() {
    Instant before = Instant.now();
    long nanosBefore = System.nanoTime();

    assertThat(time.now()).isBetween(before, Instant.now());
    assertThat(time.nanoTime()).isBetween(nanosBefore, System.nanoTime());
  }

  @Test
  void startsWorkInAThreadThatKeepsNoProgramAlive() throws Exception {
    CompletableFuture<Thread> worker = new CompletableFuture<>();

    time.start(() -> worker.complete(Thread.currentThread()));

    assertThat(worker.get(3, TimeUnit.MINUTES).isDaemon()).isTrue();
    assertThat(worker.get()).isNotSameAs(Thread.currentThread());
  }

  @Test
  void aWokenThreadWaitsNoLonger() throws Exception {
    Thread waiting = new Thread(() -> awaitUninterrupted(TimeUnit.HOURS.toNanos(1)));
    waiting.start();
    Blocked.await(() -> Blocked.isIn(waiting, "Time.await"));

    time.wake(waiting);

    waiting.join(180_000);
    assertThat(waiting.isAlive()).isFalse();
  }

  @Test
  void anInterruptedThreadWaitsNoLongerAndIsTold() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> time.await(Duration.ofHours(1)))
        .isInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isFalse();
  }

  private void awaitUninterrupted(long nanos) {
    try {
      time.await(Duration.ofNanos(nanos));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
