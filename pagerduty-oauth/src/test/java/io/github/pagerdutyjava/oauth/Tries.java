package io.github.pagerdutyjava.oauth;

import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * Several tries of what depends on the machine: on a busy one any thread may stand still for a
 * while, but hardly each time.
 */
final class Tries {

  private static final int MOST = 5;

  private Tries() {}

  /** Returns the first outcome that is good, or else the last. */
  static <T> T until(Predicate<T> good, Callable<T> once) throws Exception {
    T outcome = once.call();
    for (int more = MOST - 1; more > 0 && !good.test(outcome); more--) {
      outcome = once.call();
    }
    return outcome;
  }
}
