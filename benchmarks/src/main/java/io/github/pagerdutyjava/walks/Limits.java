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
 * @param seconds how long its window is
 */
record Limits(Limiter.@Nullable Kind kind, double others, int seconds) {

  static final Limits NONE = new Limits(null, 0, 6);

  /** What PagerDuty allows, 960 a minute. */
  private static final long A_SECOND = 16;

  /** More than any walk sends. */
  private static final int ENDLESS = 1_000_000_000;

  Limiter limiter() {
    long window = TimeUnit.SECONDS.toNanos(seconds);
    return kind == null
        ? Limiter.Kind.FIXED_WINDOW.of(ENDLESS, window)
        : kind.of(A_SECOND * seconds, window);
  }

  /** Returns how many nanoseconds it is until somebody else asks, when the dice show that. */
  long untilOthers(double dice) {
    return (long) (-StrictMath.log(1 - dice) * 1e9 / (others * (double) A_SECOND));
  }

  @Override
  public String toString() {
    return kind == null ? "none" : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
