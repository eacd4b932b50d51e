package io.github.pagerdutyjava.sandbox;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * So many requests a minute, counted from the first one.
 *
 * <p>It follows elapsed time and not the injected clock: a client that waits for the reset really
 * waits, and would wait for ever for a clock that stands still.
 */
final class RateLimit {
  private static final long WINDOW = Duration.ofMinutes(1).toNanos();

  private final int perMinute;
  private final LongSupplier nanos;
  private long windowStart;
  private int used;

  RateLimit(int perMinute, LongSupplier nanos) {
    this.perMinute = perMinute;
    this.nanos = nanos;
    this.windowStart = nanos.getAsLong() - WINDOW;
  }

  /** Counts a request and says what is left after it. */
  synchronized State take() {
    long now = nanos.getAsLong();
    if (now - windowStart >= WINDOW) {
      windowStart = now;
      used = 0;
    }
    boolean allowed = used < perMinute;
    used = allowed ? used + 1 : used;
    long left = windowStart + WINDOW - now;
    long seconds = Duration.ofNanos(left - 1).toSeconds() + 1;
    return new State(allowed, perMinute, perMinute - used, seconds);
  }

  record State(boolean allowed, int limit, int remaining, long resetSeconds) {
    Map<String, String> headers() {
      return Map.of(
          "ratelimit-limit", Integer.toString(limit),
          "ratelimit-remaining", Integer.toString(remaining),
          "ratelimit-reset", Long.toString(resetSeconds));
    }
  }
}
