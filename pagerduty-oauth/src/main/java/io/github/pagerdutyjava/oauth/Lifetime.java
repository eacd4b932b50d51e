package io.github.pagerdutyjava.oauth;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a token is used: fresh at first, then stale, when it still serves while the next one is
 * asked for, then expired.
 *
 * @param total until PagerDuty ends it
 */
record Lifetime(Duration total) {

  /** No lifetime is shorter, so that token requests are never closer together. */
  static final Duration SHORTEST = Duration.ofSeconds(1);

  private static final Duration UNTOLD = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofDays(365);
  private static final Duration STALE_MARGIN = Duration.ofMinutes(5);
  private static final Duration EXPIRED_MARGIN = Duration.ofSeconds(30);

  Lifetime {
    if (total.compareTo(SHORTEST) < 0) {
      total = SHORTEST;
    } else if (total.compareTo(LONGEST) > 0) {
      total = LONGEST;
    }
  }

  /** Returns what {@code expires_in} says, whatever a server wrote there. */
  static Lifetime of(@Nullable Object expiresIn) {
    double seconds = seconds(expiresIn);
    if (Double.isNaN(seconds)) {
      return new Lifetime(UNTOLD);
    }
    double bounded = Math.max(0, Math.min(seconds, (double) LONGEST.toSeconds()));
    return new Lifetime(Duration.ofMillis((long) (bounded * 1000)));
  }

  private static double seconds(@Nullable Object expiresIn) {
    if (expiresIn instanceof Number number) {
      return number.doubleValue();
    }
    try {
      return expiresIn instanceof String text ? Double.parseDouble(text.strip()) : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Returns after how long the next token is asked for. */
  Duration fresh() {
    return total.minus(least(STALE_MARGIN, total.dividedBy(5)));
  }

  /** Returns after how long it is not used any more. */
  Duration usable() {
    return total.equals(SHORTEST) ? total : total.minus(least(EXPIRED_MARGIN, total.dividedBy(10)));
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
