package io.github.pagerdutyjava.examples;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The performance levels of the DORA reports. */
enum Level {
  ELITE,
  HIGH,
  MEDIUM,
  LOW;

  private static final long HOUR = 60;
  private static final long DAY = 24 * HOUR;

  /** Returns the level of a time to restore or to recover; the bounds are exclusive. */
  static @Nullable Level ofMinutes(@Nullable Long minutes) {
    if (minutes == null) {
      return null;
    }
    if (minutes < HOUR) {
      return ELITE;
    }
    if (minutes < DAY) {
      return HIGH;
    }
    return minutes < 7 * DAY ? MEDIUM : LOW;
  }

  /** Returns the level of a change failure rate by the 2021 report; the bounds are inclusive. */
  static @Nullable Level ofFailures2021(int failed, int all) {
    return ofFailures(failed, all, 15, 20, 30);
  }

  /** Returns the level of a change failure rate by the 2023 report; the bounds are inclusive. */
  static @Nullable Level ofFailures2023(int failed, int all) {
    return ofFailures(failed, all, 5, 10, 15);
  }

  /** Compares whole numbers, because 0.15 is not a number that a double can hold. */
  private static @Nullable Level ofFailures(int failed, int all, int elite, int high, int medium) {
    if (all == 0) {
      return null;
    }
    long hundredfold = 100L * failed;
    if (hundredfold <= (long) elite * all) {
      return ELITE;
    }
    if (hundredfold <= (long) high * all) {
      return HIGH;
    }
    return hundredfold <= (long) medium * all ? MEDIUM : LOW;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
