package io.github.pagerdutyjava.sandbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The times that PagerDuty reads: the time of day, its seconds and the offset may be left out. */
final class Times {
  private static final Pattern UTC_SECONDS =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
  private static final DateTimeFormatter LENIENT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendPattern("[XXX][XX][X]")
          .toFormatter();

  private Times() {}

  /** Returns the moment a parameter names, or null when it is absent; 400 when it is none. */
  static @Nullable Instant read(Query query, String name) {
    String text = query.text(name);
    if (text == null) {
      return null;
    }
    try {
      return instant(
          LENIENT.parseBest(text, LocalDateTime::from, LocalDate::from), text, query.zone());
    } catch (DateTimeException malformed) {
      throw Refusal.time(name + " is not a date and time");
    }
  }

  /** Like {@link #read}, for the operations that want UTC with a Z and whole seconds. */
  static @Nullable Instant readUtc(Query query, String name) {
    String text = query.text(name);
    if (text != null && !UTC_SECONDS.matcher(text).matches()) {
      throw Refusal.time(name + " must be in UTC: YYYY-MM-DDThh:mm:ssZ");
    }
    return read(query, name);
  }

  /** Returns the time that an event names, or null; notes it when it is none. */
  static @Nullable Instant checkEvent(EventFields payload) {
    String text = payload.optional("timestamp", Integer.MAX_VALUE);
    if (text == null) {
      return null;
    }
    try {
      return instant(
          LENIENT.parseBest(text, LocalDateTime::from, LocalDate::from), text, ZoneOffset.UTC);
    } catch (DateTimeException malformed) {
      payload.error("timestamp", "is not a date and time");
      return null;
    }
  }

  private static Instant instant(TemporalAccessor local, String text, ZoneId unnamed) {
    if (local instanceof LocalDate date) {
      return date.atStartOfDay(unnamed).toInstant();
    }
    TemporalAccessor parsed = LENIENT.parse(text);
    boolean zoned = parsed.isSupported(ChronoField.OFFSET_SECONDS);
    ZoneId zone = zoned ? ZoneOffset.from(parsed) : unnamed;
    return LocalDateTime.from(parsed).atZone(zone).toInstant();
  }
}
