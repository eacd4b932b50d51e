package io.github.pagerdutyjava.examples;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures are written for people. */
final class Texts {

  /** What stands where there is nothing to show. */
  static final String NONE = "–";

  private Texts() {}

  /** Returns minutes as days, hours and minutes, the two that matter. */
  static String duration(@Nullable Long minutes) {
    if (minutes == null) {
      return NONE;
    }
    long days = minutes / 1440;
    long hours = minutes / 60 % 24;
    long rest = minutes % 60;
    if (days != 0) {
      return hours == 0 ? count(days) + " d" : count(days) + " d " + hours + " h";
    }
    if (hours != 0) {
      return rest == 0 ? hours + " h" : hours + " h " + rest + " m";
    }
    return rest + " m";
  }

  /** Returns a moment to the minute, in UTC. */
  static String minute(@Nullable Instant moment) {
    if (moment == null) {
      return NONE;
    }
    String text = moment.toString();
    return text.substring(0, Math.min(16, text.length())).replace('T', ' ');
  }

  /** Returns a count with separated thousands. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Returns a count and what is counted. */
  static String count(long count, String one) {
    return count(count) + " " + one + (count == 1 ? "" : "s");
  }

  /** Returns a rate in percent. */
  static String percent(@Nullable Double rate) {
    return rate == null ? NONE : String.format(Locale.ROOT, "%.1f %%", 100 * rate);
  }

  /**
   * Returns a text without what would move the cursor of a terminal, at most so many characters
   * long: titles are written by anyone who can raise an alert.
   */
  static String line(@Nullable String text, int most) {
    if (text == null) {
      return NONE;
    }
    int[] points =
        text.codePoints()
            .map(point -> Character.isISOControl(point) || isInvisible(point) ? ' ' : point)
            .toArray();
    return points.length <= most
        ? new String(points, 0, points.length)
        : new String(points, 0, most - 1) + "…";
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
