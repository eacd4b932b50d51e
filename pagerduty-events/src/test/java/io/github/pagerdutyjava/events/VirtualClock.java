package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;

/** A clock that only waiting moves, for a queue and for the transport below it. */
final class VirtualClock implements QueueClock, Time {

  private final AtomicLong nanos = new AtomicLong();

  @Override
  public Instant now() {
    return Instant.parse("2026-11-21T00:00:00Z").plusNanos(nanos.get());
  }

  @Override
  public long nanoTime() {
    return nanos.get();
  }

  @Override
  @SuppressWarnings("WaitNotInLoop") // The loop is the caller's.
  public void await(Condition condition, long wait) throws InterruptedException {
    if (wait == FOREVER) {
      condition.await();
    } else {
      nanos.addAndGet(wait);
    }
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    nanos.addAndGet(duration.toNanos());
  }

  @Override
  public double random() {
    return 0.5;
  }
}
