package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.CallInfo;
import org.jspecify.annotations.Nullable;

/** There is no answer: the connection failed, or it took too long. */
public sealed class ConnectionException extends PagerDutyException
    permits DeadlineException, CallInterruptedException {

  private static final long serialVersionUID = 1L;

  private final boolean mayHaveBeenProcessed;

  @Internal
  public ConnectionException(
      CallInfo call, String message, boolean mayHaveBeenProcessed, @Nullable Throwable cause) {
    super(call, message + outcome(call, mayHaveBeenProcessed), cause);
    this.mayHaveBeenProcessed = mayHaveBeenProcessed;
  }

  /** Nobody need ask that of a call that only reads. */
  private static String outcome(CallInfo call, boolean mayHaveBeenProcessed) {
    if (call.method().equals("GET") || call.method().equals("HEAD")) {
      return "";
    }
    return mayHaveBeenProcessed
        ? "; the outcome is unknown, PagerDuty may have processed the request"
        : "; PagerDuty has not processed the request";
  }

  /**
   * Returns whether PagerDuty may have processed the request, in this attempt or an earlier one.
   */
  public boolean mayHaveBeenProcessed() {
    return mayHaveBeenProcessed;
  }
}
