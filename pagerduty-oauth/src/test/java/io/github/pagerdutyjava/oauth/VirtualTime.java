package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that only sleeping moves, and a wall clock that may be put forward and back. */
final class VirtualTime implements Time {

  static final Instant START = Instant.parse("2026-11-21T00:00:00Z");

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicLong wallOffset = new AtomicLong();
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

  @Override
  public Instant now() {
    return START.plusNanos(nanos.get() + wallOffset.get());
  }

  @Override
  public long nanoTime() {
    return nanos.get();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    sleeps.add(duration);
    nanos.addAndGet(duration.toNanos());
  }

  @Override
  public double random() {
    return 0.5;
  }

  void pass(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  /** Puts the wall clock forward, or back, and leaves the clock that never jumps alone. */
  void jump(Duration step) {
    wallOffset.addAndGet(step.toNanos());
  }

  List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }
}
