package io.github.pagerdutyjava.internal;

import org.jspecify.annotations.Nullable;

/**
 * Makes a server's text fit for an exception's message: one line, and without the credential, which
 * a server or a gateway may well echo.
 */
final class Redaction {

  private static final String API_TOKEN = "Token token=";
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
    String line = hidden(text).replaceAll("[\\p{Cntrl}\\s\\u0085\\u2028\\u2029]+", " ").strip();
    return line.length() <= max ? line : line.substring(0, cut(line, max));
  }

  /** Returns whether the text holds what it must not. */
  boolean concerns(String text) {
    return !hidden(text).equals(text);
  }

  private String hidden(String text) {
    if (authorization == null) {
      return text;
    }
    int start =
        authorization.startsWith(API_TOKEN)
            ? API_TOKEN.length()
            : authorization.lastIndexOf(' ') + 1;
    return hide(hide(text, authorization), authorization.substring(start));
  }

  private static String hide(String text, String secret) {
    return secret.length() < SHORTEST_SECRET ? text : text.replace(secret, "***");
  }

  private static int cut(String line, int max) {
    return Character.isHighSurrogate(line.charAt(max - 1)) ? max - 1 : max;
  }
}
