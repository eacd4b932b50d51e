package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.CallInfo;
import org.jspecify.annotations.Nullable;

/** PagerDuty answered with success, but not with the JSON that it documents. */
public final class ParseException extends PagerDutyException {

  private static final long serialVersionUID = 1L;

  private final String jsonPath;

  @Internal
  public ParseException(CallInfo call, String jsonPath, String message, @Nullable Throwable cause) {
    super(call, "the JSON is not what PagerDuty documents, at " + jsonPath + ": " + message, cause);
    this.jsonPath = jsonPath;
  }

  /** Returns where in the answer the trouble is, for example {@code $.incidents[3].created_at}. */
  public String jsonPath() {
    return jsonPath;
  }
}
