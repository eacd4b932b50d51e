package io.github.pagerdutyjava.internal;

import java.util.concurrent.TimeUnit;

/**
 * The moment at which requests are free again, between two others that are known: PagerDuty tells
 * it in whole seconds, rounded up, and answers take their time.
 */
final class Reset {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private long earliest;
  private long latest;

  Reset(long now) {
    this.earliest = now;
    this.latest = now;
  }

  /**
   * Hears that it is so far away. While the one that was known cannot have come yet, it is the
   * same, and each answer narrows it; in a sliding window, the next may follow it closely.
   */
  void told(long nanos, long sent, long now) {
    long early = sent + nanos - SECOND;
    long late = now + nanos;
    boolean same = earliest - now > 0 && latest - early > 0 && late - earliest > 0;
    earliest = same ? Math.max(earliest, early) : early;
    latest = same ? Math.min(latest, late) : late;
  }

  /** Returns the time until it has come for certain; negative since then. */
  long certainIn(long now) {
    return latest - now;
  }

  /** Returns the time until it comes if it lies in the middle of what is known; or 0. */
  long likelyIn(long now) {
    return Math.max(0, earliest + (latest - earliest) / 2 - now);
  }
}
