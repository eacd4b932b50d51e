package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;

/** When an event of a rotation happens, as it is sent. */
final class EventTimes {

  private EventTimes() {}

  /** The offset is sent, too: it is right whether PagerDuty reads an instant or a local time. */
  static Map<String, Object> of(String name, ZonedDateTime time) {
    String zone = Arguments.zone(name, Arguments.value(name, time).getZone());
    return Map.of(
        "date_time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time), "time_zone", zone);
  }

  /** Returns the rules, of which PagerDuty wants exactly one {@code RRULE}. */
  static String[] recurrence(String... rules) {
    long repeating =
        Arrays.stream(Arguments.value("recurrence", rules))
            .filter(rule -> Arguments.value("recurrence", rule).startsWith("RRULE"))
            .count();
    if (repeating != 1) {
      throw new IllegalArgumentException("recurrence: needs exactly one RRULE, has " + repeating);
    }
    return rules;
  }
}
