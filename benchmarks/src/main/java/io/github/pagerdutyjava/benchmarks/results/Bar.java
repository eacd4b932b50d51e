package io.github.pagerdutyjava.benchmarks.results;

import java.util.Locale;

/**
 * What a ratio is to be: met where its interval reaches it.
 *
 * @param least the least; 0 for none
 * @param most the most; infinite for none
 */
record Bar(double least, double most) {

  /** A comparison that is only to be known. */
  static final Bar NONE = new Bar(0, Double.POSITIVE_INFINITY);

  static Bar atLeast(double figure) {
    return new Bar(figure, Double.POSITIVE_INFINITY);
  }

  static Bar atMost(double figure) {
    return new Bar(0, figure);
  }

  boolean met(Ratio ratio) {
    return ratio.high() >= least && ratio.low() <= most;
  }

  /** Returns the bar and whether it is met, empty without one. */
  String verdict(Ratio ratio) {
    if (equals(NONE)) {
      return "";
    }
    String bar = least > 0 ? "≥ " + figure(least) : "≤ " + figure(most);
    return bar + (met(ratio) ? ", met" : ", **missed**");
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
