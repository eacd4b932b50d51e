package io.github.pagerdutyjava.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;

/**
 * Cancels the call of a thread that is interrupted: a platform thread that blocks on a socket does
 * not hear of it. One thread for the whole process, which lives as long as there are calls and a
 * little longer.
 */
final class InterruptWatcher {

  static final InterruptWatcher INSTANCE = new InterruptWatcher();

  private static final long PERIOD_MILLIS = 20;
  private static final int IDLE_PERIODS = 50;

  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean running = new AtomicBoolean();

  private InterruptWatcher() {}

  /** Watches the current thread until the result is closed. */
  Watch watch(Call call) {
    Watch watch = new Watch(Thread.currentThread(), call);
    watches.add(watch);
    if (running.compareAndSet(false, true)) {
      // It serves all callers, so it keeps nothing of the one that happened to start it.
      Thread thread = new Thread(null, this::run, "pagerduty-interrupts", 0, false);
      thread.setContextClassLoader(null);
      thread.setDaemon(true);
      thread.start();
    }
    return watch;
  }

  private void run() {
    int idle = 0;
    while (true) {
      idle = watches.isEmpty() ? idle + 1 : 0;
      watches.forEach(Watch::cancelIfInterrupted);
      if (idle > IDLE_PERIODS) {
        running.set(false);
        if (watches.isEmpty() || !running.compareAndSet(false, true)) {
          return;
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PERIOD_MILLIS);
    } catch (InterruptedException nobodyShould) {
      // Nobody has a reason to interrupt this thread, and calls depend on it.
    }
  }

  /** One call and the thread that waits for it. */
  final class Watch implements AutoCloseable {

    private final Thread thread;
    private final Call call;
    private volatile boolean interrupted;

    private Watch(Thread thread, Call call) {
      this.thread = thread;
      this.call = call;
    }

    private void cancelIfInterrupted() {
      if (thread.isInterrupted()) {
        interrupted = true;
        cancel();
      }
    }

    private void cancel() {
      try {
        call.cancel();
      } catch (RuntimeException | Error listeners) {
        // A user's event listener hears of it here; what it throws must not end the only thread
        // that all calls of the process depend on. The call is cancelled all the same.
      }
    }

    /** Returns whether the thread was interrupted, even if somebody cleared its flag since. */
    boolean interrupted() {
      return interrupted || thread.isInterrupted();
    }

    @Override
    public void close() {
      watches.remove(this);
    }
  }
}
