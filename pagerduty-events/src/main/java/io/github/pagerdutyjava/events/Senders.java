package io.github.pagerdutyjava.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The threads of a queue: daemons, each started when there is work for it. */
final class Senders {

  private static final Duration LAST_SEND = Duration.ofSeconds(5);

  private final int most;
  private final Sender sender;
  private final List<Thread> threads = new ArrayList<>();

  Senders(int most, Sender sender) {
    this.most = most;
    this.sender = sender;
  }

  /** Starts one more thread if there are fewer than events, and than allowed. */
  synchronized void startOne(int events) {
    if (threads.size() < Math.min(most, events)) {
      // It serves all callers, so it keeps nothing of the one that happened to start it.
      Thread thread = new Thread(null, sender, "pagerduty-queue-" + threads.size(), 0, false);
      thread.setContextClassLoader(null);
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  /** Returns whether the caller is one of these threads. */
  synchronized boolean includesCaller() {
    return threads.contains(Thread.currentThread());
  }

  /** Interrupts what is being sent and waits for the threads to end; keeps the caller's flag. */
  void end() {
    List<Thread> ending;
    synchronized (this) {
      ending = new ArrayList<>(threads);
    }
    boolean interrupted = Thread.interrupted();
    ending.remove(Thread.currentThread());
    ending.forEach(Thread::interrupt);
    for (Thread thread : ending) {
      interrupted |= !joined(thread);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean joined(Thread thread) {
    try {
      thread.join(LAST_SEND.toMillis());
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
