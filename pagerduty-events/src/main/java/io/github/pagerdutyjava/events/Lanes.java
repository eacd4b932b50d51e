package io.github.pagerdutyjava.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is next: events of one dedup key go one after the other, events of different keys side by
 * side, all of them at the pace of the routing key. An event stays at the head of its lane until it
 * is done, so nothing overtakes it.
 */
final class Lanes {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Condition done = lock.newCondition();
  private final QueueClock clock;
  private final Pace pace;
  private final Map<String, Lane> lanes = new HashMap<>();
  private final PriorityQueue<Lane> ready = new PriorityQueue<>(Lane.BY_TIME);
  private final TreeMap<Long, Ticket> pending = new TreeMap<>();
  private boolean stopped;

  Lanes(QueueClock clock, int perMinute) {
    this.clock = clock;
    this.pace = new Pace(perMinute, clock.nanoTime());
  }

  /** Adds an event behind those of its key. */
  void add(Ticket ticket) {
    locked(
        () -> {
          pending.put(ticket.number(), ticket);
          Lane lane = lane(ticket);
          lane.tickets().addLast(ticket);
          if (lane.tickets().size() == 1) {
            ready(lane);
          }
        });
  }

  /** Returns how many events are not done. */
  int size() {
    return locked(pending::size);
  }

  /** Waits for an event that may be sent now, and reserves its lane; null when this has stopped. */
  @Nullable Ticket take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!stopped) {
        long now = clock.nanoTime();
        long wait = waiting(now);
        if (wait <= 0) {
          Ticket ticket = ready.remove().next();
          ticket.carriedBy(Thread.currentThread());
          pace.sent(now);
          // Another thread may have waited for this lane, and can look at the next one.
          changed.signal();
          return ticket;
        }
        clock.await(changed, wait);
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  private long waiting(long now) {
    Lane first = ready.peek();
    return first == null ? QueueClock.FOREVER : Math.max(first.notBefore() - now, pace.delay(now));
  }

  /** The event is done: the next one of its key may go. */
  void finish(Ticket ticket, boolean accepted) {
    locked(
        () -> {
          ticket.carriedBy(null);
          if (accepted) {
            pace.accepted();
          }
          advance(ticket);
        });
  }

  /** The event failed for now: it is tried again after a while. */
  void retry(Ticket ticket) {
    locked(
        () -> {
          ticket.carriedBy(null);
          Lane lane = lane(ticket);
          lane.failed(clock.nanoTime(), clock.random());
          ready(lane);
        });
  }

  /** PagerDuty says that there are too many events: it goes again, at the new pace. */
  void throttled(Ticket ticket, @Nullable Duration hint) {
    locked(
        () -> {
          ticket.carriedBy(null);
          pace.throttled(clock.nanoTime(), hint, clock.random());
          ready(lane(ticket));
        });
  }

  /** The send was interrupted, but not the event cancelled. */
  void putBack(Ticket ticket) {
    locked(
        () -> {
          ticket.carriedBy(null);
          ready(lane(ticket));
        });
  }

  /**
   * Takes a cancelled event out if it waits, and returns true; if it is being sent, interrupts
   * that, and whoever sends it is to finish it.
   */
  boolean cancel(Ticket ticket) {
    return locked(
        () -> {
          Thread carrier = ticket.carrier();
          if (carrier != null) {
            carrier.interrupt();
          }
          return carrier == null && pending.containsKey(ticket.number()) && takeOut(ticket);
        });
  }

  private boolean takeOut(Ticket ticket) {
    Lane lane = lane(ticket);
    if (lane.next() == ticket) {
      ready.remove(lane);
      advance(ticket);
    } else {
      lane.tickets().remove(ticket);
      forget(ticket);
    }
    return true;
  }

  /** Waits in real time until all events up to that number are done; false if they are not. */
  boolean awaitDone(long number, Duration timeout) throws InterruptedException {
    // Sums with the clock must not overflow.
    Duration longest = Duration.ofDays(36_500);
    long nanos = (timeout.compareTo(longest) < 0 ? timeout : longest).toNanos();
    lock.lockInterruptibly();
    try {
      while (!pending.isEmpty() && pending.firstKey() <= number) {
        if (nanos <= 0) {
          return false;
        }
        nanos = done.awaitNanos(nanos);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Lets every {@link #take} return null. */
  void stop() {
    locked(
        () -> {
          stopped = true;
          changed.signalAll();
        });
  }

  boolean stopped() {
    return locked(() -> stopped);
  }

  /** Returns the events that are not done, oldest first. */
  List<Ticket> left() {
    return locked(() -> new ArrayList<>(pending.values().stream().filter(Ticket::left).toList()));
  }

  private Lane lane(Ticket ticket) {
    return lanes.computeIfAbsent(ticket.event().dedupKey(), key -> new Lane(clock.nanoTime()));
  }

  private void ready(Lane lane) {
    ready.add(lane);
    changed.signal();
  }

  private void advance(Ticket ticket) {
    Lane lane = lane(ticket);
    lane.advance(clock.nanoTime());
    if (lane.tickets().isEmpty()) {
      lanes.remove(ticket.event().dedupKey());
    } else {
      ready(lane);
    }
    forget(ticket);
  }

  private void forget(Ticket ticket) {
    pending.remove(ticket.number());
    done.signalAll();
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
  }

  private <T> T locked(Supplier<T> question) {
    lock.lock();
    try {
      return question.get();
    } finally {
      lock.unlock();
    }
  }
}
