package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.internal.CallInfo;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * There is no access token: PagerDuty refused to give one, or could not be asked, as the cause
 * says.
 */
public final class TokenException extends PagerDutyException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Integer status;
  private final @Nullable String error;
  private final boolean loginNeeded;

  TokenException(CallInfo call, String message, boolean loginNeeded) {
    this(call, message, null, loginNeeded);
  }

  TokenException(CallInfo call, String message, @Nullable String error, boolean loginNeeded) {
    super(call, "no access token: " + message, null);
    this.status = null;
    this.error = error;
    this.loginNeeded = loginNeeded;
  }

  TokenException(CallInfo call, PagerDutyException cause, @Nullable String error, String reason) {
    super(call, "no access token: " + reason, cause);
    this.status = cause instanceof ApiException answer ? answer.status() : null;
    this.error = error;
    this.loginNeeded = "invalid_grant".equals(error);
  }

  /** The same failure for the same reason, told to one of the threads that waited for a token. */
  TokenException(TokenException original) {
    super(
        new CallInfo(original.method(), original.path(), original.attempts()),
        original.reason(),
        original.getCause());
    this.status = original.status;
    this.error = original.error;
    this.loginNeeded = original.loginNeeded;
  }

  /** Returns the HTTP status of the token endpoint's answer; empty when there was none. */
  public OptionalInt status() {
    return status == null ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** Returns the OAuth error code, for example {@code invalid_client}, if PagerDuty named one. */
  public Optional<String> error() {
    return Optional.ofNullable(error);
  }

  /** Returns whether only a new login of the user helps, because the refresh token has ended. */
  public boolean loginNeeded() {
    return loginNeeded;
  }
}
