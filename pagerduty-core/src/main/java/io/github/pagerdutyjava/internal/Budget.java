package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.RateBudget;
import java.time.Duration;
import java.util.Comparator;
import java.util.Iterator;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The turns that a credential has, given to the calls in the order in which they began: one that
 * was throttled does not queue up again behind those that came later.
 */
final class Budget {

  private final Time time;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final TreeSet<Waiter> queue =
      new TreeSet<>(Comparator.comparingLong(Waiter::since).thenComparingLong(Waiter::number));
  private final Allowance allowance;
  private long arrivals;

  Budget(Time time) {
    this.time = time;
    this.allowance = new Allowance(time.nanoTime());
  }

  /**
   * Waits for the turn of a call that began at that moment; null when none comes within so many
   * nanoseconds, at once if that is certain.
   */
  @Nullable Permit acquire(long since, long within) throws InterruptedException {
    Waiter me = joined(since, within);
    if (me == null) {
      return null;
    }
    try {
      while (true) {
        Decision decision = decide(me);
        if (decision.over()) {
          return decision.permit();
        }
        await(decision);
      }
    } finally {
      leave(me);
    }
  }

  private @Nullable Waiter joined(long since, long within) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long now = time.nanoTime();
      Waiter me = new Waiter(Thread.currentThread(), since, ++arrivals, now + within);
      boolean last = queue.isEmpty() || queue.comparator().compare(queue.last(), me) < 0;
      if (allowance.leastNanos(last ? queue.size() : 0, now) > within) {
        return null;
      }
      queue.add(me);
      return me;
    } finally {
      lock.unlock();
    }
  }

  private Decision decide(Waiter me) {
    lock.lock();
    try {
      long now = time.nanoTime();
      long left = me.deadline() - now;
      if (!queue.contains(me)) {
        return Decision.LATE;
      }
      boolean first = queue.first().equals(me);
      long wait = first ? allowance.nanosToWait(now) : left;
      if (first && wait == 0) {
        return Decision.go(new Permit(allowance.go(now)));
      }
      if (left <= 0) {
        return Decision.LATE;
      }
      if (!first || !allowance.certain(now)) {
        return Decision.await(Math.min(wait, left));
      }
      return wait > left ? Decision.LATE : Decision.sleep(wait);
    } finally {
      lock.unlock();
    }
  }

  private void await(Decision decision) throws InterruptedException {
    Duration wait = Duration.ofNanos(decision.nanos());
    if (decision.asleep()) {
      time.sleep(wait);
    } else {
      time.await(wait);
    }
  }

  private void leave(Waiter me) {
    lock.lock();
    try {
      queue.remove(me);
      wakeFirst();
    } finally {
      lock.unlock();
    }
  }

  private void wakeFirst() {
    if (!queue.isEmpty()) {
      time.wake(queue.first().thread());
    }
  }

  /** Sends those away whose turn cannot come before their deadline any more. */
  private void dismissTheLate(long now) {
    int ahead = 0;
    for (Iterator<Waiter> waiters = queue.iterator(); waiters.hasNext(); ) {
      Waiter waiter = waiters.next();
      if (allowance.leastNanos(ahead, now) > waiter.deadline() - now) {
        waiters.remove();
        time.wake(waiter.thread());
      } else {
        ahead++;
      }
    }
  }

  RateBudget state() {
    lock.lock();
    try {
      long now = time.nanoTime();
      return new RateBudget(
          allowance.limit(),
          allowance.remaining(),
          Duration.ofNanos(allowance.resetsIn(now)),
          Duration.ofNanos(allowance.opensIn(now)),
          queue.size());
    } finally {
      lock.unlock();
    }
  }

  /** One call that waits: when it began, and which arrival it was. */
  private record Waiter(Thread thread, long since, long number, long deadline) {}

  /**
   * What a waiting call does next.
   *
   * @param asleep whether nothing can happen that it should be woken for
   */
  private record Decision(@Nullable Permit permit, boolean over, boolean asleep, long nanos) {

    static final Decision LATE = new Decision(null, true, false, 0);

    static Decision go(Permit permit) {
      return new Decision(permit, true, false, 0);
    }

    static Decision sleep(long nanos) {
      return new Decision(null, false, true, nanos);
    }

    static Decision await(long nanos) {
      return new Decision(null, false, false, nanos);
    }
  }

  /** One call's turn; closed when its answer is there or will not come. */
  final class Permit implements AutoCloseable {

    private final Allowance.Turn turn;

    private Permit(Allowance.Turn turn) {
      this.turn = turn;
    }

    /** Learns from an answer that shows this budget. */
    void learn(Headers headers) {
      Long left = Hints.number(headers, "ratelimit-remaining");
      Long reset = Hints.number(headers, "ratelimit-reset");
      Long most = Hints.number(headers, "ratelimit-limit");
      lock.lock();
      try {
        turn.heard();
        if (left != null && reset != null) {
          allowance.learn(turn, most, left, reset, time.nanoTime());
        }
      } finally {
        lock.unlock();
      }
    }

    /** Hears that there was an answer, which showed another budget, but not that it is empty. */
    void answered() {
      lock.lock();
      try {
        turn.heard();
      } finally {
        lock.unlock();
      }
    }

    /** Returns how long the budget is known to stay empty, for a 429 that does not say; or null. */
    @Nullable Duration emptyFor() {
      lock.lock();
      try {
        long nanos = allowance.emptyFor(time.nanoTime());
        return nanos > 0 ? Duration.ofNanos(nanos) : null;
      } finally {
        lock.unlock();
      }
    }

    /** Shuts the gate for all calls of this budget; whoever comes first then goes alone. */
    void shut(Duration duration) {
      lock.lock();
      try {
        long now = time.nanoTime();
        allowance.shut(turn, Durations.nanos(duration), now);
        dismissTheLate(now);
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() {
      lock.lock();
      try {
        long now = time.nanoTime();
        if (allowance.done(turn, now)) {
          dismissTheLate(now);
        }
        wakeFirst();
      } finally {
        lock.unlock();
      }
    }
  }
}
