package io.github.pagerdutyjava.internal;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The requests that a credential has left, as PagerDuty tells in every answer. While nothing is
 * known, and after a 429, one call goes ahead and the others wait for what it learns.
 */
final class Budget {

  /**
   * Nothing is believed for longer: after that, one call asks whether a strange reset was meant.
   */
  private static final long LONGEST_SECONDS = 90;

  private static final long UNTIL_ANSWER = Long.MAX_VALUE;

  private final Time time;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition answered = lock.newCondition();
  private boolean known;
  private boolean probing;
  private int inFlight;
  private @Nullable Long limit;
  private @Nullable Long remaining;
  private long resetAt;
  private long shutUntil;
  private long shuts;

  Budget(Time time) {
    this.time = time;
    this.resetAt = time.nanoTime();
    this.shutUntil = resetAt;
  }

  /** Waits for a turn that comes within that many nanoseconds; null when none does. */
  @Nullable Permit acquire(long within) throws InterruptedException {
    long deadline = time.nanoTime() + within;
    while (true) {
      long wait;
      lock.lockInterruptibly();
      try {
        wait = turn(deadline);
        if (wait == 0) {
          return go();
        }
      } finally {
        lock.unlock();
      }
      if (wait > deadline - time.nanoTime()) {
        return null;
      }
      time.sleep(Duration.ofNanos(wait));
    }
  }

  /**
   * Waits for the answer of a call that went ahead; returns how long to wait for the turn itself.
   */
  private long turn(long deadline) throws InterruptedException {
    long now = time.nanoTime();
    long wait = nanosToWait(now);
    while (wait == UNTIL_ANSWER && answered.awaitNanos(deadline - now) > 0) {
      now = time.nanoTime();
      wait = nanosToWait(now);
    }
    return wait;
  }

  private long nanosToWait(long now) {
    if (shutUntil - now > 0) {
      return shutUntil - now;
    }
    if (known && remaining != null && remaining - inFlight < 1) {
      if (resetAt - now > 0) {
        return resetAt - now;
      }
      known = false;
    }
    return known || !probing ? 0 : UNTIL_ANSWER;
  }

  private Permit go() {
    inFlight++;
    boolean probe = !known;
    probing |= probe;
    return new Permit(probe);
  }

  private long fromNow(Duration wait) {
    Duration longest = Duration.ofSeconds(LONGEST_SECONDS);
    return time.nanoTime() + (wait.compareTo(longest) < 0 ? wait : longest).toNanos();
  }

  BudgetState state() {
    lock.lock();
    try {
      long now = time.nanoTime();
      long wait = nanosToWait(now);
      return new BudgetState(
          limit,
          remaining,
          Duration.ofNanos(Math.max(0, resetAt - now)),
          Duration.ofNanos(wait == UNTIL_ANSWER ? 0 : wait));
    } finally {
      lock.unlock();
    }
  }

  /** One call's turn; closed when its answer is there or will not come. */
  final class Permit implements AutoCloseable {

    private final boolean probe;
    private final long gate = shuts;
    private boolean heard;

    private Permit(boolean probe) {
      this.probe = probe;
    }

    /** Learns from an answer that shows this budget. */
    void learn(Headers headers) {
      lock.lock();
      try {
        heard = true;
        Long left = Hints.number(headers, "ratelimit-remaining");
        Long reset = Hints.number(headers, "ratelimit-reset");
        if (left != null && reset != null) {
          limit = Hints.number(headers, "ratelimit-limit");
          remaining = left;
          resetAt = fromNow(Duration.ofSeconds(reset));
        }
      } finally {
        lock.unlock();
      }
    }

    /** Hears that there was an answer, which showed another budget, but not that it is empty. */
    void answered() {
      lock.lock();
      try {
        heard = true;
      } finally {
        lock.unlock();
      }
    }

    /** Shuts the gate for all calls of this budget; whoever comes first then goes alone. */
    void shut(Duration duration) {
      lock.lock();
      try {
        known = false;
        shuts++;
        long until = fromNow(duration);
        shutUntil = until - shutUntil > 0 ? until : shutUntil;
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() {
      lock.lock();
      try {
        inFlight--;
        if (probe) {
          probing = false;
          // What was heard before another call shut the gate does not open it.
          known = heard && gate == shuts;
        }
        answered.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }
}
