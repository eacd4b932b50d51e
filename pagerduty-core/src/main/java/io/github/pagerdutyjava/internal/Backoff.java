package io.github.pagerdutyjava.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How long to wait before the next attempt. */
final class Backoff {

  private static final long SHORTEST = 100;
  private static final long BASE = 500;
  private static final long LONGEST = 8_000;
  private static final long THROTTLED_BASE = 1_000;
  private static final long THROTTLED_LONGEST = 30_000;

  private final Time time;
  private final long maxWait;

  Backoff(Time time, Duration maxWait) {
    this.time = time;
    this.maxWait = Math.max(SHORTEST, TimeUnit.NANOSECONDS.toMillis(Durations.nanos(maxWait)));
  }

  /** Returns the milliseconds after the given attempt, 1 for the first, failed. */
  long after(int attempt, @Nullable Duration hint) {
    if (hint != null) {
      return hinted(hint);
    }
    long most = doubled(BASE, attempt, LONGEST);
    return Math.max(SHORTEST, Math.round(time.random() * Math.min(most, maxWait)));
  }

  /** Returns the milliseconds after a 429: longer than others, since trying again costs, too. */
  long throttled(int attempt, @Nullable Duration hint) {
    if (hint != null) {
      return hinted(hint);
    }
    long base = doubled(THROTTLED_BASE, attempt, THROTTLED_LONGEST);
    return Math.min(maxWait, Math.round(base * (0.7 + 0.6 * time.random())));
  }

  /** The server's clock counts whole seconds; a little more makes sure that they are over. */
  private long hinted(Duration hint) {
    return hint.toMillis() + 50 + Math.round(150 * time.random());
  }

  private static long doubled(long base, int attempt, long most) {
    return Math.min(most, base << Math.min(attempt - 1, 20));
  }
}
