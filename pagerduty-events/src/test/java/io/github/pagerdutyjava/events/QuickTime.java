package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that only sleeping moves, with dice that always show the same. */
final class QuickTime implements Time {

  private final AtomicLong nanos = new AtomicLong();
  private final List<Long> sleptMillis = new CopyOnWriteArrayList<>();

  @Override
  public Instant now() {
    return Instant.parse("2026-11-21T00:00:00Z").plusNanos(nanos.get());
  }

  @Override
  public long nanoTime() {
    return nanos.get();
  }

  @Override
  public void sleep(Duration duration) {
    sleptMillis.add(duration.toMillis());
    nanos.addAndGet(duration.toNanos());
  }

  @Override
  public double random() {
    return 0.5;
  }

  List<Long> sleptMillis() {
    return List.copyOf(sleptMillis);
  }
}
