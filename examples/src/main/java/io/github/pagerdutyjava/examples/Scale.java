package io.github.pagerdutyjava.examples;

import java.util.Arrays;

/**
 * How long bars are: in proportion to their value, up to a cap. One storm would else flatten all
 * the other bars.
 *
 * @param cap the value of the longest bar
 * @param cut whether a value exceeds it
 */
record Scale(long cap, boolean cut) {

  /** Fewer values than this have no usual height. */
  private static final int FEW = 5;

  /** Returns the scale of these values. */
  static Scale of(long[] values) {
    long[] sorted = Arrays.stream(values).filter(value -> value > 0).sorted().toArray();
    if (sorted.length == 0) {
      return new Scale(1, false);
    }
    long max = sorted[sorted.length - 1];
    long usual = sorted[(sorted.length - 1) * 85 / 100];
    if (sorted.length < FEW || max <= 3 * usual) {
      return new Scale(max, false);
    }
    return new Scale(usual * 3 / 2 + 1, true);
  }

  /** Returns the length of a value's bar when the longest has {@code width}; at least 1 if any. */
  int length(long value, int width) {
    if (value <= 0) {
      return 0;
    }
    return (int) Math.max(1, Math.round((double) Math.min(value, cap) * width / cap));
  }

  /** Returns whether the value's bar is shorter than it should be. */
  boolean exceededBy(long value) {
    return value > cap;
  }
}
