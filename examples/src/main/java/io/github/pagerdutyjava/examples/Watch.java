package io.github.pagerdutyjava.examples;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time of which {@code oncall} tells who is on call.
 *
 * @param from when it begins
 * @param to when it ends, which is no longer part of it; equal to {@code from} for a moment
 */
record Watch(Instant from, Instant to) {

  /** Returns whether it is a moment. */
  boolean isMoment() {
    return from.equals(to);
  }

  /** Returns whether a shift is part of it; what is null has no end on that side. */
  boolean overlaps(@Nullable Instant start, @Nullable Instant end) {
    boolean begins = start == null || start.isBefore(to) || start.equals(from);
    return begins && (end == null || end.isAfter(from));
  }

  /** Returns it without what lies after a moment, which is not after its beginning. */
  Watch until(Instant moment) {
    return to.isAfter(moment) ? new Watch(from, moment) : this;
  }
}
