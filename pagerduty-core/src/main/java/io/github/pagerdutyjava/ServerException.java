package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.ApiError;
import io.github.pagerdutyjava.internal.CallInfo;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PagerDuty failed (5xx) or took too long (408). */
public final class ServerException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  @Internal
  public ServerException(CallInfo call, ApiError error) {
    super(call, error, error.retryHint());
    this.retryAfter = error.retryAfter();
  }

  /** Returns how long PagerDuty asked to wait, if it said so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
