package io.github.pagerdutyjava.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * The ways in which a server may count requests; what it says is whole seconds, rounded up. Moments
 * are in nanoseconds from its start; not safe for threads.
 */
public abstract class Limiter {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  final long limit;
  final long window;

  private Limiter(long limit, long window) {
    this.limit = limit;
    this.window = window;
  }

  /** Returns how many requests a window has. */
  public final long limit() {
    return limit;
  }

  /** How a server counts. */
  public enum Kind {
    /** So many in each window, which begin one after the other. */
    FIXED_WINDOW,
    /** So many in any window. */
    SLIDING_WINDOW,
    /** As many as there are drops in a bucket, which fills in one window. */
    TOKEN_BUCKET;

    /** Returns a server that allows so many requests in a window, which is in nanoseconds. */
    public Limiter of(long limit, long window) {
      return switch (this) {
        case FIXED_WINDOW -> new Fixed(limit, window);
        case SLIDING_WINDOW -> new Sliding(limit, window);
        case TOKEN_BUCKET -> new Tokens(limit, window);
      };
    }
  }

  /**
   * What the server says.
   *
   * @param allowed whether the request is answered and not refused with a 429
   * @param remaining how many requests are left
   * @param reset when all of them are back, in seconds
   */
  public record Answer(boolean allowed, long remaining, long reset) {}

  /** Returns what the server says to a request at that moment. */
  public final Answer ask(long now) {
    boolean allowed = left(now) >= 1;
    if (allowed) {
      take(now);
    }
    return new Answer(allowed, left(now), (reset(now) + SECOND - 1) / SECOND);
  }

  abstract long left(long now);

  abstract void take(long now);

  abstract long reset(long now);

  private static final class Fixed extends Limiter {

    private long start;
    private long taken;

    Fixed(long limit, long window) {
      super(limit, window);
    }

    @Override
    long left(long now) {
      if (now - start >= window) {
        start = now - (now - start) % window;
        taken = 0;
      }
      return limit - taken;
    }

    @Override
    void take(long now) {
      taken++;
    }

    @Override
    long reset(long now) {
      return start + window - now;
    }
  }

  private static final class Sliding extends Limiter {

    private final Deque<Long> taken = new ArrayDeque<>();

    Sliding(long limit, long window) {
      super(limit, window);
    }

    @Override
    long left(long now) {
      while (!taken.isEmpty() && now - taken.getFirst() >= window) {
        taken.removeFirst();
      }
      return limit - taken.size();
    }

    @Override
    void take(long now) {
      taken.add(now);
    }

    @Override
    long reset(long now) {
      return taken.getFirst() + window - now;
    }
  }

  private static final class Tokens extends Limiter {

    private double tokens;
    private long filled;

    Tokens(long limit, long window) {
      super(limit, window);
      this.tokens = (double) limit;
    }

    @Override
    long left(long now) {
      tokens =
          Math.min(
              (double) limit, tokens + (double) (now - filled) / (double) window * (double) limit);
      filled = now;
      return (long) tokens;
    }

    @Override
    void take(long now) {
      tokens--;
    }

    @Override
    long reset(long now) {
      return (long) (((double) limit - tokens) / (double) limit * (double) window);
    }
  }
}
