package io.github.pagerdutyjava.internal;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer that is no success says.
 *
 * @param status the HTTP status
 * @param message PagerDuty's message, or null
 * @param code PagerDuty's error code, or null
 * @param errors the single problems
 * @param requestId the id of the request, or null
 * @param bodyExcerpt the beginning of the body on one line
 * @param requiredScopes the OAuth scopes that were needed
 * @param grantedScopes the OAuth scopes that were there
 * @param retryAfter how long PagerDuty asked to wait, or null
 */
public record ApiError(
    int status,
    @Nullable String message,
    @Nullable Integer code,
    List<String> errors,
    @Nullable String requestId,
    String bodyExcerpt,
    List<String> requiredScopes,
    List<String> grantedScopes,
    @Nullable Duration retryAfter) {

  /** Returns all of it on one line. */
  public String summary() {
    StringBuilder line = new StringBuilder().append(status);
    if (message != null) {
      line.append(' ').append(message);
    } else if (errors.isEmpty() && !bodyExcerpt.isEmpty()) {
      line.append(' ').append(bodyExcerpt);
    }
    if (code != null) {
      line.append(" (code ").append(code).append(')');
    }
    if (!errors.isEmpty()) {
      line.append(": ").append(String.join("; ", errors));
    }
    if (requestId != null) {
      line.append(" [request ").append(requestId).append(']');
    }
    return line.toString();
  }

  /** Returns how long PagerDuty asked to wait, in words; empty when it did not. */
  public String retryHint() {
    return retryAfter == null
        ? ""
        : "; PagerDuty asks to wait " + retryAfter.toSeconds() + " seconds";
  }
}
