package io.github.pagerdutyjava.walks;

import io.github.pagerdutyjava.simulation.Limiter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many requests a server allows, and who else sends some.
 *
 * @param kind how it counts; null when it allows all
 * @param others the part of the limit that somebody else uses, by chance all the time
 */
record Limits(Limiter.@Nullable Kind kind, double others) {

  static final Limits NONE = new Limits(null, 0);

  /** A tenth of PagerDuty's own in a tenth of its time. */
  private static final int LIMIT = 96;

  private static final long WINDOW = TimeUnit.SECONDS.toNanos(6);

  /** More than any walk sends. */
  private static final int ENDLESS = 1_000_000_000;

  Limiter limiter() {
    return kind == null ? Limiter.Kind.FIXED_WINDOW.of(ENDLESS, WINDOW) : kind.of(LIMIT, WINDOW);
  }

  /** Returns how many nanoseconds it is until somebody else asks, when the dice show that. */
  long untilOthers(double dice) {
    return (long) (-StrictMath.log(1 - dice) * WINDOW / (others * LIMIT));
  }

  @Override
  public String toString() {
    return kind == null ? "none" : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
