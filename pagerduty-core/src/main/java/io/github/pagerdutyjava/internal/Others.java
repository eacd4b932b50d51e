package io.github.pagerdutyjava.internal;

import java.util.concurrent.TimeUnit;

/**
 * Other users of the same budget, of whom nothing is seen but a 429 where there was room: what is
 * left to them then, so that they seldom take the last request between an answer and ours.
 */
final class Others {

  private static final long STEP = 4;

  /** How long without such a 429 takes back one request. */
  private static final long FORGIVING = TimeUnit.MINUTES.toNanos(10);

  private long share;
  private long since;

  Others(long now) {
    this.since = now;
  }

  /** Returns the number of requests that are left to them. */
  long share(long now) {
    return Math.max(0, share - (now - since) / FORGIVING);
  }

  /** Hears that they took what was believed to be there; their share does not exceed the most. */
  void noticed(long most, long now) {
    share = Math.min(most, share(now) + STEP);
    since = now;
  }
}
