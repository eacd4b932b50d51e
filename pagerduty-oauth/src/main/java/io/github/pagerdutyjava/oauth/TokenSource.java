package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.DeadlineException;
import io.github.pagerdutyjava.internal.Time;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands out the token of one {@link Renewal}: a fresh one at once, a stale one too while the next
 * is asked for, and without either all threads wait for the same flight.
 */
final class TokenSource {

  private static final Logger LOG = LoggerFactory.getLogger("io.github.pagerdutyjava.oauth");

  /** How long after a renewal that failed a stale token is used in peace. */
  private static final Duration PEACE = Duration.ofSeconds(30);

  private final Renewal renewal;
  private final Time time;
  private final Duration deadline;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Held held;
  private volatile @Nullable Flight flight;
  private volatile long peaceUntil;
  private volatile boolean closed;

  /** Makes a source; {@code deadline} is how long to wait for a token where no call says. */
  TokenSource(Renewal renewal, Time time, Duration deadline) {
    this.renewal = renewal;
    this.time = time;
    this.deadline = deadline;
    this.peaceUntil = time.nanoTime();
  }

  /** Takes a token of a login that began at this moment of the clock that never jumps. */
  void taken(AccessToken token, long start) {
    Held taken = renewal.taken(token, start);
    lock.lock();
    try {
      held = taken;
    } finally {
      lock.unlock();
    }
  }

  /** Returns a token that serves now, for whoever is not in the middle of a call. */
  Held current() {
    try {
      return await(TimeUnit.NANOSECONDS.convert(deadline));
    } catch (TimeoutException e) {
      throw new DeadlineException(TokenEndpoint.call(0), "no access token by now", true, e);
    } catch (InterruptedException e) {
      throw TokenEndpoint.interrupted(e);
    }
  }

  /**
   * Returns a token that serves now.
   *
   * @param nanos how long to wait for it
   * @throws IllegalStateException if the source is closed
   */
  Held await(long nanos) throws InterruptedException, TimeoutException {
    checkOpen();
    Held current = held;
    if (current != null) {
      long now = time.nanoTime();
      if (current.fresh(now)) {
        return current;
      }
      if (current.usable(now)) {
        renewAhead(now);
        return current;
      }
    }
    Flight joined = join();
    return joined == null ? await(nanos) : joined.await(nanos);
  }

  private void renewAhead(long now) {
    if (flight == null && now - peaceUntil >= 0) {
      join();
    }
  }

  /** Returns the flight under way, which may start here; null if another one has just landed. */
  private @Nullable Flight join() {
    lock.lock();
    try {
      checkOpen();
      Held current = held;
      if (flight == null && (current == null || !current.fresh(time.nanoTime()))) {
        flight = Flight.start(() -> renew(current));
      }
      return flight;
    } finally {
      lock.unlock();
    }
  }

  private Held renew(@Nullable Held before) {
    Held renewed = null;
    try {
      renewed = renewal.renew();
      return renewed;
    } catch (RuntimeException | Error e) {
      Held current = held;
      if (current != null && current.usable(time.nanoTime()) && !closed) {
        LOG.warn("the access token is not renewed and serves on: {}", Flight.reason(e));
      }
      throw e;
    } finally {
      land(before, renewed);
    }
  }

  /**
   * The token is there before the flight is gone, so that nobody starts another one between. It
   * does not replace that of a login which came meanwhile.
   */
  private void land(@Nullable Held before, @Nullable Held renewed) {
    lock.lock();
    try {
      if (renewed == null) {
        peaceUntil = time.nanoTime() + PEACE.toNanos();
      } else if (held == null || held == before) {
        held = renewed;
      }
      flight = null;
    } finally {
      lock.unlock();
    }
  }

  /** Hears that PagerDuty refused this header's value, which may not be today's any more. */
  void rejected(String authorization) {
    lock.lock();
    try {
      Held current = held;
      if (current != null && current.authorization().equals(authorization)) {
        renewal.rejected(current.token());
        held = null;
      }
    } finally {
      lock.unlock();
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException(Flight.CLOSED);
    }
  }

  /** Ends the flight under way, and lets no other start. */
  void close() {
    lock.lock();
    try {
      closed = true;
      if (flight != null) {
        flight.cancel();
      }
    } finally {
      lock.unlock();
    }
  }
}
