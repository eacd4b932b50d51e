package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.ApiError;
import io.github.pagerdutyjava.internal.CallInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** PagerDuty answered with something else than success. */
public sealed class ApiException extends PagerDutyException
    permits AuthenticationException,
        PermissionException,
        NotFoundException,
        RateLimitException,
        ServerException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String serverMessage;
  private final int status;
  private final @Nullable Integer code;
  private final String[] errors;
  private final @Nullable String requestId;
  private final String bodyExcerpt;

  @Internal
  public ApiException(CallInfo call, ApiError error) {
    this(call, error, "");
  }

  @Internal
  public ApiException(CallInfo call, ApiError error, String hint) {
    super(call, error.summary() + hint, null);
    this.serverMessage = error.message();
    this.status = error.status();
    this.code = error.code();
    this.errors = error.errors().toArray(String[]::new);
    this.requestId = error.requestId();
    this.bodyExcerpt = error.bodyExcerpt();
  }

  /** Returns the sentence of the answer's body, without secrets, or null. */
  @Internal
  public @Nullable String serverMessage() {
    return serverMessage;
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns PagerDuty's own error code, for example 2001 for invalid input. */
  public OptionalInt code() {
    return code == null ? OptionalInt.empty() : OptionalInt.of(code);
  }

  /** Returns what PagerDuty says is wrong, one entry a problem. */
  public List<String> errors() {
    return List.of(errors);
  }

  /** Returns the id of the request, which PagerDuty's support asks for. */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /** Returns the beginning of the answer's body, at most 200 characters on one line. */
  public String bodyExcerpt() {
    return bodyExcerpt;
  }
}
