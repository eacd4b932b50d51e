package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class DutyCalendarTest {

  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00.5Z");
  private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
  private static final Instant END = Instant.parse("2026-01-12T09:00:00Z");

  @Test
  void aShiftIsAnEventInUtc() throws IOException {
    String[] lines = calendar(duty("Ada", START, END)).split("\r\n", -1);

    assertThat(lines)
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .contains(
            "DTSTAMP:20260105T100000Z",
            "DTSTART:20260105T090000Z",
            "DTEND:20260112T090000Z",
            "SUMMARY:Ada on call: Shop\\, level 1")
        .endsWith("END:VEVENT", "END:VCALENDAR", "");
  }

  @Test
  void somebodyWhoIsAlwaysOnCallIsSoEveryDay() throws IOException {
    assertThat(calendar(duty("Ada", null, null)))
        .contains("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY\r\n")
        .doesNotContain("DTEND");
  }

  @Test
  void whatMeansSomethingInACalendarIsEscaped() throws IOException {
    assertThat(calendar(duty("A;B,C\\D\r\nEND:VEVENT", START, END)))
        .contains("SUMMARY:A\\;B\\,C\\\\D  END:VEVENT on call");
  }

  @Test
  void longLinesAreFoldedBetweenCharacters() throws IOException {
    String name = "äöü😀漢字".repeat(20);

    String calendar = calendar(duty(name, START, END));

    assertThat(calendar.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
        .anySatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(70));
    assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + name + " on call");
    assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Test
  void anEventKeepsItsIdFromRunToRunAndNoOtherHasIt() throws IOException {
    Duty one = duty("Ada", START, END);

    assertThat(id(one)).isEqualTo(id(duty("Ada Renamed", START, END.plusSeconds(60))));
    assertThat(id(one)).isNotEqualTo(id(duty("Ada", END, END.plusSeconds(60))));
    assertThat(id(one)).isNotEqualTo(id(duty("Ada", null, null)));
  }

  private static String id(Duty duty) throws IOException {
    return calendar(duty).replaceFirst("(?s).*UID:(\\S+).*", "$1");
  }

  private static String calendar(Duty duty) throws IOException {
    Buffer out = new Buffer();
    new DutyCalendar(NOW, Instant.parse("2026-01-01T12:00:00Z")).write(List.of(duty), out);
    return out.readUtf8();
  }

  private static Duty duty(String name, Instant start, Instant end) {
    return new Duty("PPOL", "Shop", 1, "PSCH", "Weekly", "PADA", name, start, end);
  }
}
