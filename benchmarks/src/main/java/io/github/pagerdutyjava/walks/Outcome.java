package io.github.pagerdutyjava.walks;

import java.time.Duration;

/**
 * What complete walks took.
 *
 * @param wall the time from the first request to the last item
 * @param requests how many were sent
 * @param throttled how many of them were answered 429
 */
record Outcome(Duration wall, int requests, int throttled) {

  static final Outcome NONE = new Outcome(Duration.ZERO, 0, 0);

  Outcome plus(Outcome other) {
    return new Outcome(
        wall.plus(other.wall), requests + other.requests, throttled + other.throttled);
  }

  double seconds() {
    return (double) wall.toNanos() / 1e9;
  }

  /** Returns how many times as long as the other it took. */
  double to(Outcome other) {
    return seconds() / other.seconds();
  }

  /** Returns how many of a hundred requests were answered 429. */
  double throttledPercent() {
    return 100.0 * throttled / requests;
  }
}
