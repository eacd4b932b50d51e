package io.github.pagerdutyjava.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calls that wait, for a backoff, the rate budget or a token: closing ends them at once, by an
 * interrupt of which nothing is left when it reaches the caller.
 */
final class Waits {

  private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Waits for what the work waits for.
   *
   * @throws IllegalStateException if it is closed, or is closed meanwhile
   * @throws InterruptedException if the caller's thread is interrupted
   */
  <T, E extends Exception> T during(Work<T, E> work) throws E, InterruptedException {
    Waiting own = new Waiting(Thread.currentThread());
    try (own) {
      waiting.add(own);
      checkOpen();
      return work.run();
    } catch (InterruptedException e) {
      if (own.woken) {
        checkOpen();
      }
      throw e;
    }
  }

  void checkOpen() {
    if (closed) {
      throw closedException();
    }
  }

  static IllegalStateException closedException() {
    return new IllegalStateException(
        "the client is closed, or the PagerDutyHttp that it was given");
  }

  boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
    waiting.forEach(Waiting::wake);
  }

  /** Something that waits. */
  interface Work<T, E extends Exception> {

    T run() throws E, InterruptedException;
  }

  private final class Waiting implements AutoCloseable {

    private final Thread thread;
    private boolean over;
    private boolean woken;

    Waiting(Thread thread) {
      this.thread = thread;
    }

    /** Under the lock, so that no thread is interrupted that has gone on to other things. */
    private synchronized void wake() {
      if (!over) {
        woken = true;
        thread.interrupt();
      }
    }

    @Override
    public synchronized void close() {
      over = true;
      waiting.remove(this);
      if (woken) {
        Thread.interrupted();
      }
    }
  }
}
