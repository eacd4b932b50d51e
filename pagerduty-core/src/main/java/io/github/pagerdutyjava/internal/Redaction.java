package io.github.pagerdutyjava.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pagerdutyjava.Secret;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a server's text fit for an exception's message: one line, and without the credential, which
 * a server or a gateway may well echo.
 */
final class Redaction {

  private static final String API_TOKEN = "Token token=";
  private static final int MAX_LINE = 500;
  private static final int SHORTEST_SECRET = 4;

  private final List<String> secrets;

  /** Makes a redaction of this header's value and of what else is hidden. */
  Redaction(@Nullable String authorization, Hidden hidden) {
    this.secrets =
        Stream.concat(
                authorization == null
                    ? Stream.of()
                    : Stream.of(authorization, token(authorization)),
                hidden.secrets().stream().map(Secret::reveal))
            .filter(secret -> secret.length() >= SHORTEST_SECRET)
            .flatMap(secret -> Stream.of(secret, URLEncoder.encode(secret, UTF_8)))
            .distinct()
            .toList();
  }

  private static String token(String authorization) {
    int start =
        authorization.startsWith(API_TOKEN)
            ? API_TOKEN.length()
            : authorization.lastIndexOf(' ') + 1;
    return authorization.substring(start);
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
    String shown = text;
    for (String secret : secrets) {
      shown = shown.replace(secret, "***");
    }
    return shown;
  }

  private static int cut(String line, int max) {
    return Character.isHighSurrogate(line.charAt(max - 1)) ? max - 1 : max;
  }
}
