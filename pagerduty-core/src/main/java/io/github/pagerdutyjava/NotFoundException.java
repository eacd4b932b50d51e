package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.ApiError;
import io.github.pagerdutyjava.internal.CallInfo;

/** There is no such thing (404). */
public final class NotFoundException extends ApiException {

  private static final long serialVersionUID = 1L;

  @Internal
  public NotFoundException(CallInfo call, ApiError error) {
    super(call, error);
  }
}
