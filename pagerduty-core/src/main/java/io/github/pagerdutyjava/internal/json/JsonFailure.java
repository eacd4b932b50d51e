package io.github.pagerdutyjava.internal.json;

/**
 * The text is not JSON, or not the JSON that its type describes. The message names the place and
 * what was expected there, never the value.
 */
public final class JsonFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_PATH = 300;

  private final String path;
  private final String reason;

  JsonFailure(String path, String reason) {
    super(shortened(path) + ": " + reason);
    this.path = shortened(path);
    this.reason = reason;
  }

  /** Returns where the value is, for example {@code $.incidents[3].status}. */
  public String path() {
    return path;
  }

  /** Returns what was expected there and was not. */
  public String reason() {
    return reason;
  }

  private static String shortened(String path) {
    return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
  }
}
