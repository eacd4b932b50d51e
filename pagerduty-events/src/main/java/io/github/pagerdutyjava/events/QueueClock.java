package io.github.pagerdutyjava.events;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Condition;

/** Time, waiting and dice of a queue, so that tests need not wait. */
interface QueueClock {

  /** How long to wait for something that has no time. */
  long FOREVER = Long.MAX_VALUE;

  /** Returns a clock that never jumps. */
  long nanoTime();

  /** Waits for the condition at most that long; may return earlier for no reason. */
  void await(Condition condition, long nanos) throws InterruptedException;

  /** Returns a number from 0, inclusive, to 1, exclusive. */
  double random();

  /** Returns the real thing. */
  static QueueClock system() {
    return SystemClock.INSTANCE;
  }

  /** The clock of this machine. */
  enum SystemClock implements QueueClock {
    INSTANCE;

    @Override
    public long nanoTime() {
      return System.nanoTime();
    }

    @Override
    @SuppressWarnings("WaitNotInLoop") // The loop is the caller's.
    public void await(Condition condition, long nanos) throws InterruptedException {
      long left = condition.awaitNanos(nanos);
      assert left <= nanos;
    }

    @Override
    public double random() {
      return ThreadLocalRandom.current().nextDouble();
    }
  }
}
