package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.CallInfo;

/**
 * A list cannot be completed; the message says why and how to narrow it. Items delivered before it
 * are right, but they are not all.
 */
public final class IncompleteListException extends PagerDutyException {

  private static final long serialVersionUID = 1L;

  @Internal
  public IncompleteListException(CallInfo call, String message) {
    super(call, message, null);
  }
}
