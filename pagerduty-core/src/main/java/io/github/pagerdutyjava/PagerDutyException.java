package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.CallInfo;
import org.jspecify.annotations.Nullable;

/**
 * What every exception of this SDK extends: a call to PagerDuty failed.
 *
 * <pre>{@code
 * try {
 *   client.incidents().get("PT4KHLK");
 * } catch (NotFoundException e) {
 *   // PagerDuty answered: there is no such incident
 * } catch (ApiException e) {
 *   // PagerDuty answered something else that is not a success
 * } catch (PagerDutyException e) {
 *   // no answer at all, or one that is not what PagerDuty documents
 * }
 * }</pre>
 */
public abstract class PagerDutyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String method;
  private final String path;
  private final int attempts;

  @Internal
  protected PagerDutyException(CallInfo call, String message, @Nullable Throwable cause) {
    super(call + ": " + message, cause);
    this.reason = message;
    this.method = call.method();
    this.path = call.path();
    this.attempts = call.attempts();
  }

  /** Returns the message without the call. */
  @Internal
  public String reason() {
    return reason;
  }

  /** Returns the HTTP method of the call. */
  public String method() {
    return method;
  }

  /** Returns the path template of the call, for example {@code /incidents/{id}}. */
  public String path() {
    return path;
  }

  /** Returns how often the request was sent; 0 when it never was. */
  public int attempts() {
    return attempts;
  }
}
