package io.github.pagerdutyjava.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Reads how long a server asks to wait. What is not plainly a positive time is no hint at all. */
final class Hints {

  /** More digits than any honest answer has; a longer number is cut to the largest of that many. */
  private static final int MOST_DIGITS = 12;

  private static final long MOST = 999_999_999_999L;

  private Hints() {}

  /** Returns how long that answer asks to wait before the next try, or null. */
  static @Nullable Duration of(Response response, Instant now) {
    Headers headers = response.headers();
    if (response.code() == 429) {
      Long reset = number(headers, "ratelimit-reset");
      if (reset != null && reset > 0) {
        return Duration.ofSeconds(reset);
      }
    }
    Long seconds = number(headers, "retry-after");
    if (seconds != null) {
      return seconds > 0 ? Duration.ofSeconds(seconds) : null;
    }
    return date(headers, now);
  }

  /**
   * Returns the whole number in that header, or null if it is absent, repeated or anything else.
   */
  static @Nullable Long number(Headers headers, String name) {
    List<String> values = headers.values(name);
    if (values.size() != 1 || !values.get(0).matches("[0-9]{1,1000}")) {
      return null;
    }
    String digits = values.get(0);
    return digits.length() > MOST_DIGITS ? (Long) MOST : Long.valueOf(digits);
  }

  /** A date is measured against the server's own clock where it shows one: ours may be wrong. */
  private static @Nullable Duration date(Headers headers, Instant now) {
    Instant until = instant(headers, "retry-after");
    if (until == null) {
      return null;
    }
    Instant serverNow = instant(headers, "date");
    Duration wait = Duration.between(serverNow == null ? now : serverNow, until);
    if (wait.isNegative() || wait.isZero()) {
      return null;
    }
    // A date may have a year of nine digits.
    return wait.toSeconds() > MOST ? Duration.ofSeconds(MOST) : wait;
  }

  private static @Nullable Instant instant(Headers headers, String name) {
    List<String> values = headers.values(name);
    if (values.size() != 1) {
      return null;
    }
    try {
      return ZonedDateTime.parse(values.get(0), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}
