package io.github.pagerdutyjava.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;

/**
 * Virtual time for any number of threads, of which one runs at a time: when it waits, the one that
 * is to wake first goes on, and the clock jumps to that moment. So a run with a seed is the same on
 * every machine.
 */
final class TurnBasedTime implements Time {

  private final TreeSet<Sleeper> sleepers =
      new TreeSet<>(Comparator.comparingLong(Sleeper::at).thenComparingLong(Sleeper::number));
  private final Map<Thread, Sleeper> waiting = new HashMap<>();
  private final TreeSet<Long> wokenEarly = new TreeSet<>();
  private final Random random;
  private final ThreadFactory threads;
  private long nanos;
  private long numbers;

  TurnBasedTime(long seed, ThreadFactory threads) {
    this.random = new Random(seed);
    this.threads = threads;
  }

  TurnBasedTime(long seed) {
    this(seed, Thread::new);
  }

  @Override
  public Instant now() {
    return VirtualTime.START.plusNanos(nanos);
  }

  @Override
  public long nanoTime() {
    return nanos;
  }

  @Override
  public double random() {
    return random.nextDouble();
  }

  Duration elapsed() {
    return Duration.ofNanos(nanos);
  }

  @Override
  public void sleep(Duration duration) {
    giveWay(sleeper(duration));
  }

  @Override
  public void await(Duration most) {
    Thread me = Thread.currentThread();
    if (wokenEarly.remove(me.getId())) {
      return;
    }
    Sleeper sleeper = sleeper(most);
    waiting.put(me, sleeper);
    giveWay(sleeper);
    waiting.remove(me);
  }

  @Override
  public void wake(Thread thread) {
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

  /** Runs all that, each in its own thread, until the last of them is over. */
  void run(List<Runnable> bodies) {
    List<FutureTask<Void>> tasks = bodies.stream().map(this::started).toList();
    next();
    for (FutureTask<Void> task : tasks) {
      try {
        task.get();
      } catch (ExecutionException e) {
        throw new AssertionError(e.getCause());
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private FutureTask<Void> started(Runnable body) {
    Sleeper first = sleeper(Duration.ZERO);
    sleepers.add(first);
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              first.turn().acquireUninterruptibly();
              try {
                body.run();
              } finally {
                next();
              }
            },
            null);
    threads.newThread(task).start();
    return task;
  }

  /**
   * A thread that waits.
   *
   * @param at when it goes on
   * @param number among those of the same moment
   */
  private record Sleeper(long at, long number, Semaphore turn) {}
}
