package io.github.pagerdutyjava.internal;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds how many retries all calls together may make while everything fails, so that an outage is
 * not made worse; it fills up again as calls succeed.
 */
final class RetryQuota {

  static final int RETRY = 5;
  private static final int FULL = 500;

  private final AtomicInteger left = new AtomicInteger(FULL);

  /** Takes the price of one retry; false when it cannot be paid. */
  boolean take() {
    int before;
    do {
      before = left.get();
      if (before < RETRY) {
        return false;
      }
    } while (!left.compareAndSet(before, before - RETRY));
    return true;
  }

  /** Hears of a success: what its last retry took comes back, or 1 if it needed none. */
  void succeeded(boolean retried) {
    left.updateAndGet(before -> Math.min(FULL, before + (retried ? RETRY : 1)));
  }
}
