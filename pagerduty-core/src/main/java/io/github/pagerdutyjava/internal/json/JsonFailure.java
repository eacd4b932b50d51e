package io.github.pagerdutyjava.internal.json;

import java.util.regex.Pattern;

/**
 * The text is not JSON, or not the JSON that its type describes. The message names the place and
 * what was expected there, never the value.
 */
public final class JsonFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 300;
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\u2028\u2029]");

  private final String path;
  private final String reason;

  JsonFailure(String path, String reason) {
    super(inOneLine(path) + ": " + inOneLine(reason));
    this.path = inOneLine(path);
    this.reason = inOneLine(reason);
  }

  /** Returns where the value is, for example {@code $.incidents[3].status}. */
  public String path() {
    return path;
  }

  /** Returns what was expected there and was not. */
  public String reason() {
    return reason;
  }

  /** Names of properties come from outside, and go into logs. */
  private static String inOneLine(String text) {
    String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    return UNPRINTABLE.matcher(start).replaceAll("?");
  }
}
