package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.ApiError;
import io.github.pagerdutyjava.internal.CallInfo;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * PagerDuty's rate limit is exhausted (429, or 403 of the Events API v1), and waiting for it did
 * not fit.
 */
public final class RateLimitException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  @Internal
  public RateLimitException(CallInfo call, ApiError error) {
    super(call, error, error.retryHint());
    this.retryAfter = error.retryAfter();
  }

  /** Returns how long PagerDuty asked to wait, if it said so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
