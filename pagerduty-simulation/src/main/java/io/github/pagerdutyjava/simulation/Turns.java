package io.github.pagerdutyjava.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;

/**
 * Virtual time for any number of threads, of which one runs at a time: when it waits, the one that
 * is to wake first goes on, and the clock jumps to that moment. So a run with a seed is the same on
 * every machine.
 *
 * <p>It has the methods of the transport's clock, sleeper and dice without knowing that interface:
 * whoever needs them as such extends this and implements it with nothing more to write.
 */
public class Turns {

  private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");

  private final TreeSet<Sleeper> sleepers =
      new TreeSet<>(Comparator.comparingLong(Sleeper::at).thenComparingLong(Sleeper::number));
  private final Map<Thread, Sleeper> waiting = new HashMap<>();
  private final TreeSet<Long> wokenEarly = new TreeSet<>();
  private final Queue<FutureTask<Void>> tasks = new ConcurrentLinkedQueue<>();
  private final Random random;
  private final ThreadFactory threads;
  private long nanos;
  private long numbers;

  /** Takes the seed of its dice, and what makes its threads. */
  protected Turns(long seed, ThreadFactory threads) {
    this.random = new Random(seed);
    this.threads = threads;
  }

  /** Returns the wall clock. */
  public final Instant now() {
    return START.plusNanos(nanos);
  }

  /** Returns the nanoseconds since the start. */
  public final long nanoTime() {
    return nanos;
  }

  /** Returns a number from 0, inclusive, to 1, exclusive. */
  public final double random() {
    return random.nextDouble();
  }

  /** Returns the time since the start. */
  public final Duration elapsed() {
    return Duration.ofNanos(nanos);
  }

  /** Lets that time pass for the calling thread. */
  public final void sleep(Duration duration) {
    giveWay(sleeper(duration));
  }

  /** Waits until the calling thread is woken, at most that long. */
  public final void await(Duration most) {
    Thread me = Thread.currentThread();
    if (wokenEarly.remove(me.getId())) {
      return;
    }
    Sleeper sleeper = sleeper(most);
    waiting.put(me, sleeper);
    giveWay(sleeper);
    waiting.remove(me);
  }

  /** Ends the {@link #await} of that thread, or its next one. */
  public final void wake(Thread thread) {
    Sleeper sleeper = waiting.remove(thread);
    if (sleeper == null) {
      wokenEarly.add(thread.getId());
    } else if (sleepers.remove(sleeper)) {
      sleepers.add(new Sleeper(nanos, ++numbers, sleeper.turn()));
    }
  }

  private Sleeper sleeper(Duration duration) {
    return new Sleeper(nanos + duration.toNanos(), ++numbers, new Semaphore(0));
  }

  private void giveWay(Sleeper me) {
    sleepers.add(me);
    next();
    me.turn().acquireUninterruptibly();
  }

  private void next() {
    Sleeper next = sleepers.pollFirst();
    if (next != null) {
      nanos = Math.max(nanos, next.at());
      next.turn().release();
    }
  }

  /** Runs all that, each in its own thread, until the last of them and of what they start ends. */
  public final void run(List<Runnable> bodies) {
    bodies.forEach(this::start);
    next();
    for (FutureTask<Void> task = tasks.poll(); task != null; task = tasks.poll()) {
      try {
        task.get();
      } catch (ExecutionException e) {
        throw new AssertionError(e.getCause());
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** Runs that in its own thread, from when the calling one waits. */
  public final void start(Runnable body) {
    Sleeper first = sleeper(Duration.ZERO);
    sleepers.add(first);
    FutureTask<Void> task = new FutureTask<>(() -> inTurn(first, body), null);
    tasks.add(task);
    threads.newThread(task).start();
  }

  private void inTurn(Sleeper first, Runnable body) {
    first.turn().acquireUninterruptibly();
    try {
      body.run();
    } finally {
      next();
    }
  }

  /**
   * A thread that waits.
   *
   * @param at when it goes on
   * @param number among those of the same moment
   */
  private record Sleeper(long at, long number, Semaphore turn) {}
}
