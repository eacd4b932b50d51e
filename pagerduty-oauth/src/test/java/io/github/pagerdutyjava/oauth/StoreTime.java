package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that only sleeping moves. */
final class StoreTime implements Time {

  private final AtomicLong nanos = new AtomicLong();

  @Override
  public Instant now() {
    return Tokens.ISSUED.plusNanos(nanos.get());
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
    nanos.addAndGet(duration.toNanos());
  }

  @Override
  public double random() {
    return 0.5;
  }
}
