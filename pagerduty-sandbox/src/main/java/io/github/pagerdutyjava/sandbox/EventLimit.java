package io.github.pagerdutyjava.sandbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/** So many events in any sixty seconds, by elapsed time. */
final class EventLimit {
  private static final long WINDOW = Duration.ofMinutes(1).toNanos();

  private final int perMinute;
  private final LongSupplier nanos;
  private final Deque<Long> taken = new ArrayDeque<>();

  EventLimit(int perMinute, LongSupplier nanos) {
    this.perMinute = perMinute;
    this.nanos = nanos;
  }

  /** Returns whether one more event is taken; one that is not does not count. */
  synchronized boolean take() {
    long now = nanos.getAsLong();
    while (!taken.isEmpty() && now - taken.getFirst() >= WINDOW) {
      taken.removeFirst();
    }
    return taken.size() < perMinute && taken.add(now);
  }
}
