package io.github.pagerdutyjava.benchmarks.results;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The ratio of two medians, with its 95 % interval by the percentile bootstrap: exact, over all
 * resamples of both, since a median of few figures can only be one of them.
 *
 * @param value the ratio of the medians
 * @param low the lower end of the interval
 * @param high the upper end
 */
record Ratio(double value, double low, double high) {

  private static final double TAIL = 0.025;

  private record Weighted(double value, double probability) {}

  /** Returns the ratio of two odd numbers of figures, each in ascending order. */
  static Ratio of(double[] ours, double[] theirs) {
    double[] chances = chances(ours.length);
    double[] theirChances = chances(theirs.length);
    Weighted[] all =
        IntStream.range(0, ours.length * theirs.length)
            .mapToObj(
                i -> {
                  int mine = i / theirs.length;
                  int other = i % theirs.length;
                  return new Weighted(
                      ours[mine] / theirs[other], chances[mine] * theirChances[other]);
                })
            .sorted(Comparator.comparingDouble(Weighted::value))
            .toArray(Weighted[]::new);
    double value = ours[ours.length / 2] / theirs[theirs.length / 2];
    return new Ratio(value, quantile(all, TAIL), quantile(all, 1 - TAIL));
  }

  /** Returns how often the median of a resample is the smallest figure, the next, and so on. */
  static double[] chances(int figures) {
    if (figures % 2 == 0) {
      throw new IllegalArgumentException("figures: an even number has no median among them");
    }
    double[] chances = new double[figures];
    double before = 0;
    for (int i = 0; i < figures; i++) {
      double reached = atLeast(figures / 2 + 1, figures, (i + 1.0) / figures);
      chances[i] = reached - before;
      before = reached;
    }
    return chances;
  }

  /** Returns the chance of at least so many hits among so many tries. */
  private static double atLeast(int hits, int tries, double chance) {
    double sum = 0;
    for (int k = hits; k <= tries; k++) {
      double ways = 1;
      for (int i = 1; i <= k; i++) {
        ways *= (double) (tries - k + i) / i;
      }
      sum += ways * Math.pow(chance, k) * Math.pow(1 - chance, tries - k);
    }
    return sum;
  }

  private static double quantile(Weighted[] ascending, double share) {
    double sum = 0;
    for (Weighted one : ascending) {
      sum += one.probability();
      if (sum >= share) {
        return one.value();
      }
    }
    return Arrays.stream(ascending).mapToDouble(Weighted::value).max().orElseThrow();
  }
}
