package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.ApiError;
import io.github.pagerdutyjava.internal.CallInfo;

/** PagerDuty does not know the credential (401); one of another region is unknown, too. */
public final class AuthenticationException extends ApiException {

  private static final long serialVersionUID = 1L;

  @Internal
  public AuthenticationException(CallInfo call, ApiError error) {
    super(call, error, "; check the token, and the region: a token of one is unknown in the other");
  }
}
