package io.github.pagerdutyjava;

import java.time.Duration;
import java.util.Objects;

/**
 * How often and how long a call is tried; immutable, every method returns a copy.
 *
 * <p>Reading, replacing and deleting are repeated after a failed connection and after 408, 429,
 * 500, 502, 503 and 504; creating only where PagerDuty certainly did nothing: after a 429, and when
 * the request never left. Alert events and incidents with a key can be repeated without harm, so
 * they are, after every 5xx and every failed connection.
 *
 * <pre>{@code
 * RetryPolicy patient = RetryPolicy.defaults().attempts(6).deadline(Duration.ofMinutes(10));
 * }</pre>
 */
public final class RetryPolicy {

  private static final RetryPolicy DEFAULTS =
      new RetryPolicy(4, Duration.ofSeconds(90), Duration.ofMinutes(2), false);

  private final int attempts;
  private final Duration maxWait;
  private final Duration deadline;
  private final boolean postOn503;

  private RetryPolicy(int attempts, Duration maxWait, Duration deadline, boolean postOn503) {
    this.attempts = attempts;
    this.maxWait = maxWait;
    this.deadline = deadline;
    this.postOn503 = postOn503;
  }

  /** Returns 4 attempts, waits of at most 90 seconds, and a deadline of 2 minutes. */
  public static RetryPolicy defaults() {
    return DEFAULTS;
  }

  /** Returns one attempt only, within the deadline of the defaults. */
  public static RetryPolicy none() {
    return DEFAULTS.attempts(1);
  }

  /**
   * Returns this policy with another number of attempts, the first one counted.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public RetryPolicy attempts(int attempts) {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts: must be at least 1, is " + attempts);
    }
    return new RetryPolicy(attempts, maxWait, deadline, postOn503);
  }

  /**
   * Returns this policy with another longest wait; when PagerDuty asks for more, the call fails at
   * once and the exception tells the time.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public RetryPolicy maxWait(Duration maxWait) {
    return new RetryPolicy(attempts, positive("maxWait", maxWait), deadline, postOn503);
  }

  /**
   * Returns this policy with another deadline for a whole call: all attempts and all waiting, that
   * for the rate budget included.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public RetryPolicy deadline(Duration deadline) {
    return new RetryPolicy(attempts, maxWait, positive("deadline", deadline), postOn503);
  }

  /**
   * Returns this policy with POST and PATCH repeated after a 503 too: only where doing it twice
   * does no harm, since PagerDuty does not promise that a 503 did nothing.
   */
  public RetryPolicy retryPostOn503(boolean postOn503) {
    return new RetryPolicy(attempts, maxWait, deadline, postOn503);
  }

  /** Returns the number of attempts, the first one counted. */
  public int attempts() {
    return attempts;
  }

  /** Returns the longest single wait. */
  public Duration maxWait() {
    return maxWait;
  }

  /** Returns the longest time of a whole call. */
  public Duration deadline() {
    return deadline;
  }

  /** Returns whether POST and PATCH are repeated after a 503. */
  public boolean retryPostOn503() {
    return postOn503;
  }

  private static Duration positive(String name, Duration duration) {
    Objects.requireNonNull(duration, name);
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(name + ": must be positive, is " + duration);
    }
    return duration;
  }

  @Override
  public String toString() {
    return "RetryPolicy[attempts=%d, maxWait=%s, deadline=%s, retryPostOn503=%s]"
        .formatted(attempts, maxWait, deadline, postOn503);
  }
}
