package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Knows where a thread is, so that a test can act when it has got there. */
final class Blocked {

  private Blocked() {}

  static boolean isIn(Thread thread, String where) {
    return Arrays.stream(thread.getStackTrace())
        .map(frame -> frame.getClassName() + '.' + frame.getMethodName())
        .anyMatch(frame -> frame.contains(where));
  }

  /** Waits for that; the limit only keeps a test from hanging. */
  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(end - System.nanoTime()).as("the call got where it should be").isPositive();
      // Leaves the processor, which may be the only one, to what it waits for.
      LockSupport.parkNanos(100_000);
    }
  }
}
