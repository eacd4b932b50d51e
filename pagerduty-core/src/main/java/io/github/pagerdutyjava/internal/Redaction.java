package io.github.pagerdutyjava.internal;

import org.jspecify.annotations.Nullable;

/**
 * Makes a server's text fit for an exception's message: one line, and without the credential, which
 * a server or a gateway may well echo.
 */
final class Redaction {

  private static final int MAX_LINE = 500;
  private static final int SHORTEST_SECRET = 4;

  private final @Nullable String authorization;

  Redaction(@Nullable String authorization) {
    this.authorization = authorization;
  }

  String line(String text) {
    return line(text, MAX_LINE);
  }

  @Nullable String lineOrNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : line(text);
  }

  String line(String text, int max) {
    String hidden = text;
    if (authorization != null) {
      hidden = hide(hidden, authorization);
      int start = Math.max(authorization.lastIndexOf(' '), authorization.indexOf('=')) + 1;
      hidden = hide(hidden, authorization.substring(start));
    }
    String line = hidden.replaceAll("[\\p{Cntrl}\\s\\u0085\\u2028\\u2029]+", " ").strip();
    return line.length() <= max ? line : line.substring(0, cut(line, max));
  }

  private static String hide(String text, String secret) {
    return secret.length() < SHORTEST_SECRET ? text : text.replace(secret, "***");
  }

  private static int cut(String line, int max) {
    return Character.isHighSurrogate(line.charAt(max - 1)) ? max - 1 : max;
  }
}
