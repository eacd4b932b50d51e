package io.github.pagerdutyjava.oauth;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;

/** Many threads that do the same at once. */
final class Crowd {

  private final List<Thread> threads = new ArrayList<>();
  private final Object[] outcomes;
  private final boolean[] flags;

  private Crowd(int size) {
    this.outcomes = new Object[size];
    this.flags = new boolean[size];
  }

  static Crowd start(int size, ThreadFactory factory, Callable<?> work) {
    Crowd crowd = new Crowd(size);
    for (int i = 0; i < size; i++) {
      int place = i;
      crowd.threads.add(factory.newThread(() -> crowd.run(place, work)));
    }
    crowd.threads.forEach(Thread::start);
    return crowd;
  }

  /** Returns what makes virtual threads; skips the test on a JDK that has none. */
  static ThreadFactory virtual() {
    assumeTrue(Runtime.version().feature() >= 21, "needs virtual threads");
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      return (ThreadFactory)
          Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
    } catch (NoSuchMethodException
        | ClassNotFoundException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(int place, Callable<?> work) {
    try {
      outcomes[place] = work.call();
    } catch (Exception e) {
      outcomes[place] = e;
    }
    flags[place] = Thread.currentThread().isInterrupted();
  }

  /**
   * Returns whether all of them have got to that method. That they wait would not do: one that has
   * been woken, but has no processor yet, seems to wait where it was.
   */
  boolean isIn(String where) {
    return threads.stream().allMatch(thread -> isIn(thread, where));
  }

  private static boolean isIn(Thread thread, String where) {
    return Arrays.stream(thread.getStackTrace())
        .map(frame -> frame.getClassName() + '.' + frame.getMethodName())
        .anyMatch(frame -> frame.endsWith(where));
  }

  /** Interrupts one of them and returns how many milliseconds it took to end. */
  long interrupt(int place) throws InterruptedException {
    long start = System.nanoTime();
    threads.get(place).interrupt();
    threads.get(place).join();
    return (System.nanoTime() - start) / 1_000_000;
  }

  boolean interrupted(int place) {
    return flags[place];
  }

  /** Returns what came of it: what was returned, or thrown. */
  List<Object> outcomes() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
    return List.of(outcomes);
  }
}
