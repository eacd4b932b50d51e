package io.github.pagerdutyjava.internal;

import java.time.Duration;

/** Arithmetic that does not overflow, whatever a user or a server says. */
final class Durations {

  /** Half of the range, so that the sum of a moment and a duration cannot overflow either. */
  private static final long MOST = Long.MAX_VALUE / 2;

  private Durations() {}

  static long nanos(Duration duration) {
    return duration.compareTo(Duration.ofNanos(MOST)) >= 0 ? MOST : duration.toNanos();
  }
}
