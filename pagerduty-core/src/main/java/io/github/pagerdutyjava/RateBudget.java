package io.github.pagerdutyjava;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What this process knows of the requests that a credential has left: PagerDuty says it in every
 * answer.
 *
 * @param limit requests a minute, null until PagerDuty has said it
 * @param remaining requests left by the latest answer; null until PagerDuty has said it, and after
 *     the reset of an empty budget until the next answer
 * @param resetsIn time until PagerDuty counts anew, zero if that is over or not known
 * @param opensIn time until the next call may go, zero if one may now or waits for an answer only
 * @param waiting calls of this process that wait for their turn
 */
public record RateBudget(
    @Nullable Long limit,
    @Nullable Long remaining,
    Duration resetsIn,
    Duration opensIn,
    int waiting) {

  /** Is made by the SDK only: components may be added. */
  @Internal
  public RateBudget {}
}
