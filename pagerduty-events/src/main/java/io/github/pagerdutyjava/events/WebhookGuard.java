package io.github.pagerdutyjava.events;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import okio.ByteString;

/**
 * Handles each webhook once, though PagerDuty may deliver it more than once: when the answer was
 * late or lost, it comes again for up to 48 hours. Safe for use by many threads of one process; it
 * does not outlive the process.
 *
 * <p>The id to give is {@link WebhookEvent#id()}: it is in the body, which is signed. The header
 * {@code X-Webhook-Id} is not.
 *
 * <pre>{@code
 * WebhookGuard guard = WebhookGuard.create();
 * WebhookEvent event = WebhookEvent.parse(body);
 * guard.once(event.id(), () -> tickets.open(event));
 * }</pre>
 */
public final class WebhookGuard {

  private static final int USUAL_SIZE = 10_000;
  private static final Duration USUAL_MEMORY = Duration.ofHours(49);

  private final int size;
  private final Duration memory;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition ended = lock.newCondition();

  /** By a digest, so that a long id takes no more room than a short one. */
  private final Map<ByteString, Instant> done = new LinkedHashMap<>();

  private final Map<ByteString, Thread> running = new HashMap<>();

  private WebhookGuard(int size, Duration memory, Clock clock) {
    this.size = size;
    this.memory = memory;
    this.clock = clock;
  }

  /** Returns a guard that remembers the last 10 000 ids, each for 49 hours. */
  public static WebhookGuard create() {
    return of(USUAL_SIZE, USUAL_MEMORY, Clock.systemUTC());
  }

  /**
   * Returns a guard that remembers so many ids, the oldest of which make way for new ones.
   *
   * @param size how many, at least 1
   * @param memory how long each is remembered, which must be more than nothing
   * @param clock what the time is told by
   * @throws IllegalArgumentException if it would remember nothing
   */
  public static WebhookGuard of(int size, Duration memory, Clock clock) {
    requireNonNull(memory, "memory");
    requireNonNull(clock, "clock");
    if (size < 1) {
      throw new IllegalArgumentException("size must be at least 1");
    }
    if (memory.isNegative() || memory.isZero()) {
      throw new IllegalArgumentException("memory must be longer than nothing");
    }
    return new WebhookGuard(size, memory, clock);
  }

  /**
   * Does the work unless it was done for this id before, and returns whether it did. Work that
   * throws is not done: the exception reaches the caller, and the next delivery is handled. A
   * delivery that comes while another thread handles the same id waits for how that ends.
   *
   * @throws IllegalStateException if the work itself asks for the same id
   */
  public boolean once(String id, Runnable work) {
    requireNonNull(work, "work");
    ByteString key = ByteString.encodeUtf8(requireNonNull(id, "id")).sha256();
    if (!begin(key)) {
      return false;
    }
    boolean succeeded = false;
    try {
      work.run();
      succeeded = true;
    } finally {
      end(key, succeeded);
    }
    return true;
  }

  private boolean begin(ByteString key) {
    lock.lock();
    try {
      if (running.get(key) == Thread.currentThread()) {
        throw new IllegalStateException("the work for an id must not wait for itself");
      }
      while (running.containsKey(key)) {
        ended.awaitUninterruptibly();
      }
      forgetOld();
      if (done.containsKey(key)) {
        return false;
      }
      running.put(key, Thread.currentThread());
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void end(ByteString key, boolean succeeded) {
    lock.lock();
    try {
      running.remove(key);
      if (succeeded) {
        done.put(key, clock.instant());
        forgetOld();
      }
      ended.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The oldest come first, since an id is never put in twice. */
  private void forgetOld() {
    Instant limit = clock.instant().minus(memory);
    Iterator<Instant> times = done.values().iterator();
    while (times.hasNext()) {
      if (times.next().isAfter(limit) && done.size() <= size) {
        return;
      }
      times.remove();
    }
  }
}
