package io.github.pagerdutyjava.sandbox;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The range of time whose shifts are shown; they are cut at its ends, or not. */
record SchedulesWindow(Instant since, Instant until, boolean overflow) {
  private static final Duration USUAL = Duration.ofDays(14);

  /** Returns the range that was asked for, or null when none was. */
  static @Nullable SchedulesWindow of(Query query, boolean overflow) {
    Instant since = Times.read(query, "since");
    Instant until = Times.read(query, "until");
    Instant start = since != null || until == null ? since : until.minus(USUAL);
    if (start == null) {
      return null;
    }
    Instant end = until != null ? until : start.plus(USUAL);
    if (end.isBefore(start)) {
      throw Refusal.range("until must not be before since");
    }
    return new SchedulesWindow(start, end, overflow);
  }

  Instant start(Instant shown) {
    return !overflow && shown.isBefore(since) ? since : shown;
  }

  Instant end(Instant shown) {
    return !overflow && shown.isAfter(until) ? until : shown;
  }
}
