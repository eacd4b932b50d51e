package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.ApiError;
import io.github.pagerdutyjava.internal.CallInfo;
import java.util.List;

/** The credential may not do this (403). */
public final class PermissionException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final String[] requiredScopes;
  private final String[] grantedScopes;

  @Internal
  public PermissionException(CallInfo call, ApiError error) {
    super(call, error, hint(error));
    this.requiredScopes = error.requiredScopes().toArray(String[]::new);
    this.grantedScopes = error.grantedScopes().toArray(String[]::new);
  }

  private static String hint(ApiError error) {
    return error.requiredScopes().isEmpty()
        ? ""
        : "; needs the scopes " + error.requiredScopes() + ", has " + error.grantedScopes();
  }

  /** Returns the OAuth scopes that the operation needs, if PagerDuty named them. */
  public List<String> requiredScopes() {
    return List.of(requiredScopes);
  }

  /** Returns the OAuth scopes that the credential has, if PagerDuty named them. */
  public List<String> grantedScopes() {
    return List.of(grantedScopes);
  }
}
