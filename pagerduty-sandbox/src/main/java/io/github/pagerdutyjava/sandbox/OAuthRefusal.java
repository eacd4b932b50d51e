package io.github.pagerdutyjava.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/** An error of OAuth 2: told in a body, on a page, or to the app by a redirect. */
final class OAuthRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String error;

  OAuthRefusal(int status, String error, String description) {
    super(description, null, false, false);
    this.status = status;
    this.error = error;
  }

  OAuthRefusal(String error, String description) {
    this(400, error, description);
  }

  static OAuthRefusal client(String description) {
    return new OAuthRefusal(401, "invalid_client", description);
  }

  static OAuthRefusal request(String description) {
    return new OAuthRefusal("invalid_request", description);
  }

  static OAuthRefusal scope(String description) {
    return new OAuthRefusal("invalid_scope", description);
  }

  static OAuthRefusal grant(String description) {
    return new OAuthRefusal("invalid_grant", description);
  }

  int status() {
    return status;
  }

  String description() {
    return String.valueOf(getMessage());
  }

  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("error", error);
    parameters.put("error_description", description());
    return parameters;
  }
}
