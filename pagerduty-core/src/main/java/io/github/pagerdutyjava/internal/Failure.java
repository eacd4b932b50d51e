package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.PagerDutyException;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One attempt that failed, and what the retry policy must know of it. Never leaves the transport.
 */
final class Failure extends IOException {

  private static final long serialVersionUID = 1L;

  private final PagerDutyException problem;
  private final boolean repeatable;
  private final @Nullable Duration hint;
  private final long gateMillis;

  Failure(
      PagerDutyException problem, boolean repeatable, @Nullable Duration hint, long gateMillis) {
    super(problem);
    this.problem = problem;
    this.repeatable = repeatable;
    this.hint = hint;
    this.gateMillis = gateMillis;
  }

  /** What the caller sees if this was the last attempt. */
  PagerDutyException problem() {
    return problem;
  }

  /** Whether another attempt can do no harm. */
  boolean repeatable() {
    return repeatable;
  }

  /** How long the server asked to wait. */
  @Nullable Duration hint() {
    return hint;
  }

  /** How long the gate of the credential stays shut: positive after a 429 only. */
  long gateMillis() {
    return gateMillis;
  }
}
