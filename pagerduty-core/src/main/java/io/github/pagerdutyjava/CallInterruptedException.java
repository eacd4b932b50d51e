package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.CallInfo;
import org.jspecify.annotations.Nullable;

/** The calling thread was interrupted; its interrupt flag is set when this is thrown. */
public final class CallInterruptedException extends ConnectionException {

  private static final long serialVersionUID = 1L;

  @Internal
  public CallInterruptedException(
      CallInfo call, boolean mayHaveBeenProcessed, @Nullable Throwable cause) {
    super(call, "interrupted", mayHaveBeenProcessed, cause);
  }
}
