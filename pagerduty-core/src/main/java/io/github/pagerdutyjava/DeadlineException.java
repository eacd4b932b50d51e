package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.CallInfo;
import org.jspecify.annotations.Nullable;

/** The deadline of the call is over, or cannot be met. */
public final class DeadlineException extends ConnectionException {

  private static final long serialVersionUID = 1L;

  @Internal
  public DeadlineException(
      CallInfo call, String message, boolean mayHaveBeenProcessed, @Nullable Throwable cause) {
    super(call, message, mayHaveBeenProcessed, cause);
  }
}
