package io.github.pagerdutyjava.walks;

import java.time.Duration;
import java.time.Instant;

/**
 * Incidents that nobody holds in memory: when one was created follows from its place.
 *
 * @param count how many there are; their numbers are 1 to that
 * @param shape how they are spread
 * @param seed of where exactly they are
 */
record Account(int count, Shape shape, long seed) {

  static final Instant SINCE = Instant.parse("2025-01-01T00:00:00Z");
  static final Duration SPAN = Duration.ofDays(90);
  static final Instant UNTIL = SINCE.plus(SPAN);

  /** How incidents are spread over the range. */
  enum Shape {
    /** As many on every day. */
    EVEN,
    /** Nine in ten within one hour in the middle. */
    BURST;

    /** Returns the part of the range that is over when this part of the incidents is there. */
    private double reached(double part) {
      if (this == EVEN) {
        return part;
      }
      double hour = 3600.0 / (double) SPAN.toSeconds();
      double start = 0.5 - hour / 2;
      if (part < 0.05) {
        return part / 0.05 * start;
      }
      return part < 0.95
          ? start + (part - 0.05) / 0.9 * hour
          : start + hour + (part - 0.95) / 0.05 * (1 - start - hour);
    }
  }

  /** Returns when the incident with that number was created, to the second. */
  Instant createdAt(int number) {
    double part = (number - 1 + jitter(number)) / count;
    return SINCE.plusSeconds((long) (shape.reached(part) * (double) SPAN.toSeconds()));
  }

  /** Returns how many incidents were created before that. */
  int before(Instant time) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (createdAt(middle + 1).isBefore(time)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A number from 0 to 1, always the same for this incident: it stays before the next one. */
  private double jitter(int number) {
    long x = (number + seed * 0x632BE59BD9B4E019L) * 0x9E3779B97F4A7C15L;
    x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return (double) ((x ^ (x >>> 31)) >>> 11) * 0x1p-53;
  }
}
