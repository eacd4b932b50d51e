package io.github.pagerdutyjava.sandbox;

import java.util.Locale;

/** Ids that look like PagerDuty's and can be turned back into the number they were made of. */
final class Ids {
  private static final long FACTOR = 0x5851F42D4C957F2DL;
  private static final long INVERSE = inverse();
  private static final int DIGITS = 13;
  private static final long SHORT_SPACE = 36L * 36 * 36 * 36 * 36 * 36;

  private Ids() {}

  /** Returns an id of seven characters, unique for numbers below two thousand million. */
  static String brief(long number) {
    long scrambled = (number * 1_103_515_247L + 987_654_321L) % SHORT_SPACE;
    return "P" + padded(scrambled, 6);
  }

  static String of(String prefix, long number) {
    return prefix + padded(number * FACTOR + 1, DIGITS);
  }

  /** Returns the number an id was made of, or -1 when it was not made of any number. */
  static long number(String prefix, String id) {
    if (!id.startsWith(prefix) || id.length() != prefix.length() + DIGITS) {
      return -1;
    }
    try {
      return (Long.parseUnsignedLong(id.substring(prefix.length()), 36) - 1) * INVERSE;
    } catch (NumberFormatException notOurs) {
      return -1;
    }
  }

  private static String padded(long value, int length) {
    String digits = Long.toUnsignedString(value, 36).toUpperCase(Locale.ROOT);
    return "0".repeat(length - digits.length()) + digits;
  }

  private static long inverse() {
    long inverse = FACTOR;
    for (int round = 0; round < 6; round++) {
      inverse *= 2 - FACTOR * inverse;
    }
    return inverse;
  }
}
