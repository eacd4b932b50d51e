package io.github.pagerdutyjava.events;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides whether an event is taken, and numbers those that are: the order in the store is the
 * order in the lanes.
 */
final class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(EventQueue.class);

  private final ReentrantLock lock = new ReentrantLock();
  private final int capacity;
  private final EventStore store;
  private final Lanes lanes;
  private final Senders senders;
  private long lastNumber;
  private boolean closed;

  Intake(int capacity, EventStore store, Lanes lanes, Senders senders) {
    this.capacity = capacity;
    this.store = store;
    this.lanes = lanes;
    this.senders = senders;
  }

  Offer offer(QueuedEvent event) {
    lock.lock();
    try {
      if (closed) {
        return refused(event, "the queue is closed", null);
      }
      if (lanes.size() >= capacity) {
        return refused(event, "the queue is full: " + capacity + " events wait", null);
      }
      // A number is used once, even if it is not known whether the store took it.
      lastNumber++;
      store.add(lastNumber, event);
      Ticket ticket = new Ticket(lastNumber, event, this::cancelled);
      enter(ticket);
      return new Offer(true, event.dedupKey(), ticket);
    } catch (RuntimeException e) {
      return refused(event, "the event could not be stored", e);
    } finally {
      lock.unlock();
    }
  }

  private static Offer refused(QueuedEvent event, String why, @Nullable Throwable cause) {
    return Offer.refused(event.dedupKey(), new EventNotSentException(why, cause));
  }

  /** Takes what an earlier process left, however much that is. */
  void recover() {
    lock.lock();
    try {
      store.load().forEach((number, event) -> enter(new Ticket(number, event, this::cancelled)));
    } finally {
      lock.unlock();
    }
  }

  private void enter(Ticket ticket) {
    lastNumber = ticket.number();
    lanes.add(ticket);
    senders.startOne(lanes.size());
  }

  private void cancelled(Ticket ticket) {
    if (lanes.cancel(ticket)) {
      try {
        store.remove(ticket.number());
      } catch (RuntimeException e) {
        LOG.warn("a cancelled event could not be removed from disk; a restart will send it", e);
      }
    }
  }

  /** Returns the number of the latest event that was taken. */
  long last() {
    lock.lock();
    try {
      return lastNumber;
    } finally {
      lock.unlock();
    }
  }

  /** Refuses events from now on; false if it does already. */
  boolean close() {
    lock.lock();
    try {
      boolean first = !closed;
      closed = true;
      return first;
    } finally {
      lock.unlock();
    }
  }
}
