package io.github.pagerdutyjava.sandbox;

import java.util.List;

/** A small random generator of our own, so that a seed means the same on every JDK. */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private long state;

  Dice(long seed) {
    this.state = seed;
  }

  /** Returns a generator that depends on the two numbers only, whatever was drawn elsewhere. */
  static Dice of(long seed, long number) {
    return new Dice(mix(seed ^ mix(number + GOLDEN)));
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** Returns a number from 0 to less than 1. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  int below(int bound) {
    return (int) (unit() * bound);
  }

  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Returns a positive, right-skewed number: half of them lie below the median. */
  double skewed(double median, double sigma) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    return median * StrictMath.exp(sigma * radius * StrictMath.cos(2 * StrictMath.PI * unit()));
  }

  /** Returns how often something happens that happens {@code mean} times on average. */
  int count(double mean) {
    double limit = StrictMath.exp(-mean);
    int count = 0;
    for (double product = unit(); product > limit; product *= unit()) {
      count++;
    }
    return count;
  }
}
