package io.github.pagerdutyjava.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import okio.BufferedSink;
import okio.Utf8;

/**
 * Who is on call as a calendar (RFC 5545). Its events keep their ids from run to run, so that a
 * calendar program replaces them. Whoever is always on call has an all-day event that recurs daily
 * from the day that was asked for, without an end.
 */
final class DutyCalendar {

  /** What a line may hold at most, in bytes; the rest goes to the next one, behind a space. */
  private static final int LINE = 75;

  private static final DateTimeFormatter MOMENT = format("uuuuMMdd'T'HHmmss'Z'");
  private static final DateTimeFormatter DAY = format("uuuuMMdd");

  private final Instant now;
  private final Instant from;

  /**
   * Makes a calendar.
   *
   * @param now when it is written
   * @param from where the time that was asked for begins
   */
  DutyCalendar(Instant now, Instant from) {
    this.now = now;
    this.from = from;
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC);
  }

  /** Writes the calendar. */
  void write(List<Duty> duties, BufferedSink out) throws IOException {
    line("BEGIN:VCALENDAR", out);
    line("VERSION:2.0", out);
    line("PRODID:-//io.github.pagerdutyjava//oncall//EN", out);
    for (Duty duty : duties) {
      event(duty, out);
    }
    line("END:VCALENDAR", out);
  }

  private void event(Duty duty, BufferedSink out) throws IOException {
    Instant start = duty.start() == null ? from : duty.start();
    line("BEGIN:VEVENT", out);
    line("UID:" + id(duty), out);
    line("DTSTAMP:" + MOMENT.format(now), out);
    if (duty.end() == null) {
      line("DTSTART;VALUE=DATE:" + DAY.format(start), out);
      line("RRULE:FREQ=DAILY", out);
    } else {
      line("DTSTART:" + MOMENT.format(start), out);
      line("DTEND:" + MOMENT.format(duty.end()), out);
    }
    String level = duty.level() == null ? "" : ", level " + duty.level();
    line("SUMMARY:" + text(duty.person() + " on call: " + duty.place() + level), out);
    // Who is on call may have other appointments.
    line("TRANSP:TRANSPARENT", out);
    line("END:VEVENT", out);
  }

  private static UUID id(Duty duty) {
    List<String> parts =
        List.of(
            String.valueOf(duty.policyId()),
            String.valueOf(duty.level()),
            String.valueOf(duty.scheduleId()),
            duty.userId(),
            String.valueOf(duty.start()));
    return UUID.nameUUIDFromBytes(String.join("/", parts).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String text) {
    return Texts.line(text, 300).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
  }

  /** Breaks between characters: half of one would be none. */
  private static void line(String text, BufferedSink out) throws IOException {
    long room = LINE;
    for (int point : text.codePoints().toArray()) {
      long size = Utf8.size(Character.toString(point));
      if (size > room) {
        out.writeUtf8("\r\n ");
        room = LINE - 1;
      }
      out.writeUtf8CodePoint(point);
      room -= size;
    }
    out.writeUtf8("\r\n");
  }
}
