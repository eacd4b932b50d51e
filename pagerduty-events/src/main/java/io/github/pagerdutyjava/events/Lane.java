package io.github.pagerdutyjava.events;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/**
 * The events of one dedup key that wait, the next one first; the lock of {@link Lanes} guards it.
 */
final class Lane {

  /** The lane whose time comes first; differences, because the clock may overflow. */
  static final Comparator<Lane> BY_TIME =
      (one, other) ->
          one.notBefore == other.notBefore
              ? Long.compare(one.next().number(), other.next().number())
              : Long.signum(one.notBefore - other.notBefore);

  private static final long FIRST_BACKOFF = Duration.ofMillis(500).toNanos();
  private static final long LONGEST_BACKOFF = Duration.ofSeconds(30).toNanos();

  private final Deque<Ticket> tickets = new ArrayDeque<>();
  private long notBefore;
  private int failures;

  Lane(long now) {
    this.notBefore = now;
  }

  Deque<Ticket> tickets() {
    return tickets;
  }

  Ticket next() {
    return tickets.getFirst();
  }

  long notBefore() {
    return notBefore;
  }

  /** The next event failed: it waits at least half of a time that doubles, so that none hammers. */
  void failed(long now, double dice) {
    long longest = Math.min(LONGEST_BACKOFF, FIRST_BACKOFF << Math.min(failures, 10));
    failures++;
    notBefore = now + (long) (longest * (0.5 + 0.5 * dice));
  }

  /** Takes the next event out, and starts anew. */
  void advance(long now) {
    tickets.removeFirst();
    failures = 0;
    notBefore = now;
  }
}
