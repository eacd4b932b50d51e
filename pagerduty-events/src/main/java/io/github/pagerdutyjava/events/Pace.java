package io.github.pagerdutyjava.events;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * How fast a routing key may be used: so many sends within any minute, which is PagerDuty's own
 * rule, so that an alert after a quiet time leaves at once. A 429 shuts the gate and lowers the
 * limit by a fifth, to a tenth at least; each six seconds without one raise it by a twentieth of
 * what was asked for.
 */
final class Pace {

  private static final long WINDOW = Duration.ofMinutes(1).toNanos();
  private static final long RAISE_EVERY = Duration.ofSeconds(6).toNanos();
  private static final long FIRST_PAUSE = Duration.ofSeconds(1).toNanos();
  private static final long LONGEST_PAUSE = Duration.ofSeconds(30).toNanos();
  private static final long LONGEST_HINT = Duration.ofMinutes(15).toNanos();

  private final int perMinute;
  private final Deque<Long> sent = new ArrayDeque<>();
  private double limit;
  private long shutUntil;
  private long nextRaise;
  private int throttles;

  Pace(int perMinute, long now) {
    this.perMinute = perMinute;
    this.limit = perMinute;
    this.shutUntil = now;
    this.nextRaise = now;
  }

  /** Returns how long the next send has to wait, 0 if not at all. */
  long delay(long now) {
    raise(now);
    while (!sent.isEmpty() && now - sent.peekFirst() >= WINDOW) {
      sent.removeFirst();
    }
    int allowed = allowed();
    long full = sent.size() < allowed ? 0 : nth(sent.size() - allowed) + WINDOW - now;
    return Math.max(full, Math.max(0, shutUntil - now));
  }

  /** Counts a send. */
  void sent(long now) {
    sent.addLast(now);
  }

  /** Counts a send that PagerDuty took. */
  void accepted() {
    throttles = 0;
  }

  /** Slows down after a 429; those of sends that were already under way count once. */
  void throttled(long now, @Nullable Duration hint, double dice) {
    if (now - shutUntil >= 0) {
      limit = Math.max(Math.max(1, perMinute / 10.0), limit * 0.8);
      throttles++;
    }
    long own = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(throttles - 1, 5));
    long pause = (long) (own * (0.7 + 0.6 * dice));
    if (hint != null) {
      pause =
          Math.max(
              pause,
              hint.compareTo(Duration.ofNanos(LONGEST_HINT)) < 0 ? hint.toNanos() : LONGEST_HINT);
    }
    shutUntil = Math.max(shutUntil - now, pause) + now;
    nextRaise = shutUntil + RAISE_EVERY;
  }

  /** Returns how many sends a minute may hold at the moment. */
  int allowed() {
    return (int) limit;
  }

  private void raise(long now) {
    if (limit < perMinute && now - nextRaise >= 0) {
      limit = Math.min(perMinute, limit + Math.max(1, perMinute / 20.0));
      nextRaise = now + RAISE_EVERY;
    }
  }

  private long nth(int index) {
    return sent.stream().skip(index).findFirst().orElseThrow();
  }
}
