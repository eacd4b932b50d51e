package io.github.pagerdutyjava.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Clock, sleeper and dice of the transport, so that tests need not wait. */
public interface Time {

  /** Returns the wall clock, for dates in headers only. */
  Instant now();

  /** Returns a clock that never jumps, for waits and deadlines. */
  long nanoTime();

  /** Waits that long. */
  void sleep(Duration duration) throws InterruptedException;

  /** Waits until the calling thread is woken, at most that long; may end for no reason. */
  default void await(Duration most) throws InterruptedException {
    LockSupport.parkNanos(this, Durations.nanos(most));
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** Ends the {@link #await} of that thread, or its next one. */
  default void wake(Thread thread) {
    LockSupport.unpark(thread);
  }

  /** Runs that in a thread of its own, which keeps no program alive. */
  default void start(Runnable work) {
    Thread thread = new Thread(work, "pagerduty-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  /** Returns a number from 0, inclusive, to 1, exclusive. */
  double random();

  /** Returns the real thing. */
  static Time system() {
    return SystemTime.INSTANCE;
  }

  /** The clocks of this machine. */
  enum SystemTime implements Time {
    INSTANCE;

    @Override
    public Instant now() {
      return Instant.now();
    }

    @Override
    public long nanoTime() {
      return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
      // Rounded up: a wait that ends early would ask again before the server's own clock allows it.
      Thread.sleep(duration.plusNanos(999_999).toMillis());
    }

    @Override
    public double random() {
      return ThreadLocalRandom.current().nextDouble();
    }
  }
}
