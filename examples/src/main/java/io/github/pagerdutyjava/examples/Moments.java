package io.github.pagerdutyjava.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Reads the moments that people write. */
final class Moments {

  private Moments() {}

  /**
   * Returns the moment that a text means: a date (midnight UTC), or a date and a time with a zone.
   *
   * @throws UsageError if the text is neither
   */
  static Instant parse(String what, String text) {
    try {
      return text.indexOf('T') < 0
          ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new UsageError(
          what
              + ": '"
              + text
              + "' is neither a date (2025-01-31)"
              + " nor a moment with a zone (2025-01-31T15:04:05Z)");
    }
  }
}
