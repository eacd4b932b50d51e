package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.RateLimitException;
import io.github.pagerdutyjava.ServerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Sends one event after the other. The end of an event is committed before its lane moves on, so
 * that a restart repeats at most the last one of each key.
 */
final class Sender implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(EventQueue.class);

  private final Lanes lanes;
  private final EventStore store;
  private final Send send;

  Sender(Lanes lanes, EventStore store, Send send) {
    this.lanes = lanes;
    this.store = store;
    this.send = send;
  }

  @Override
  public void run() {
    while (!lanes.stopped()) {
      try {
        Ticket ticket = lanes.take();
        if (ticket != null) {
          deliver(ticket);
        }
      } catch (InterruptedException e) {
        // The queue has stopped, or the event that was cancelled is over: its interrupt is, too.
        LOG.trace("interrupted");
      }
    }
  }

  private void deliver(Ticket ticket) {
    if (ticket.isCancelled()) {
      // Between two attempts.
      cancelled(ticket);
      return;
    }
    EventResult result;
    try {
      result = send.send(ticket.event());
    } catch (RuntimeException | Error e) {
      failed(ticket, e);
      return;
    }
    if (forgotten(ticket)) {
      ticket.complete(result);
      lanes.finish(ticket, true);
    }
  }

  private void cancelled(Ticket ticket) {
    if (forgotten(ticket)) {
      lanes.finish(ticket, false);
    }
  }

  private void failed(Ticket ticket, Throwable problem) {
    if (ticket.isCancelled()) {
      cancelled(ticket);
    } else if (problem instanceof CallInterruptedException) {
      lanes.putBack(ticket);
    } else if (isFinal(problem)) {
      refused(ticket, problem);
    } else if (problem instanceof RateLimitException throttled) {
      lanes.throttled(ticket, throttled.retryAfter().orElse(null));
    } else {
      LOG.atLevel(problem instanceof PagerDutyException ? Level.DEBUG : Level.WARN)
          .setCause(problem)
          .log("{} failed and will be tried again", ticket.event().action());
      lanes.retry(ticket);
    }
  }

  private void refused(Ticket ticket, Throwable problem) {
    LOG.warn("{} failed for good", ticket.event().action(), problem);
    if (forgotten(ticket)) {
      ticket.completeExceptionally(problem);
      lanes.finish(ticket, false);
    }
  }

  /** Another try would fail the same way; an answer that is no JSON is an answer all the same. */
  private static boolean isFinal(Throwable problem) {
    return problem instanceof ParseException
        || (problem instanceof ApiException
            && !(problem instanceof RateLimitException)
            && !(problem instanceof ServerException));
  }

  /** Commits that the event is done; if that fails the event is sent again, which is harmless. */
  private boolean forgotten(Ticket ticket) {
    try {
      store.remove(ticket.number());
      ticket.over();
      return true;
    } catch (RuntimeException e) {
      LOG.warn("the end of an event could not be stored; it will be sent again", e);
      lanes.retry(ticket);
      return false;
    }
  }
}
