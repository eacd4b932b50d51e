package io.github.pagerdutyjava.client.schedules;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.paging.Moments;
import io.github.pagerdutyjava.client.paging.Parameters;
import java.time.Instant;

/** Times from a start to an end. */
final class Spans {

  private Spans() {}

  /**
   * Checks that somebody is on call for a while.
   *
   * @throws IllegalArgumentException if it does not end after its start
   */
  static void requireLength(Instant start, Instant end) {
    if (!requireNonNull(end, "end").isAfter(requireNonNull(start, "start"))) {
      throw new IllegalArgumentException("end: " + end + " is not after start " + start);
    }
  }

  /** Returns what asks for all that overlaps a range of time, in full. */
  static Parameters overlapping(Instant since, Instant until) {
    return range(since, until).with("overflow", true);
  }

  /** Returns what asks for a range of time. */
  static Parameters range(Instant since, Instant until) {
    Moments.requireOrder(requireNonNull(since, "since"), requireNonNull(until, "until"));
    return Parameters.none().with("since", since).with("until", until);
  }
}
