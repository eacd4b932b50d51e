package io.github.pagerdutyjava.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that only sleeping moves, with dice that always show the same. */
final class VirtualTime implements Time {

  static final Instant START = Instant.parse("2026-11-21T00:00:00Z");

  /** What a clock that never jumps shows means nothing by itself, so it does not begin at zero. */
  private static final long ORIGIN = Duration.ofDays(3).toNanos();

  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();
  private volatile Runnable onSleep = () -> {};
  private volatile double dice = 0.5;

  @Override
  public Instant now() {
    return START.plusNanos(nanos.get());
  }

  @Override
  public long nanoTime() {
    return ORIGIN + nanos.get();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    sleeps.add(duration);
    long end = nanos.get() + duration.toNanos();
    onSleep.run();
    nanos.accumulateAndGet(end, Math::max);
  }

  @Override
  public double random() {
    return dice;
  }

  /** Runs once, as the next sleep begins. */
  void asNextSleepBegins(Runnable action) {
    onSleep =
        () -> {
          onSleep = () -> {};
          action.run();
        };
  }

  void dice(double number) {
    dice = number;
  }

  void pass(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }

  List<Long> sleptMillis() {
    return sleeps.stream().map(Duration::toMillis).toList();
  }
}
