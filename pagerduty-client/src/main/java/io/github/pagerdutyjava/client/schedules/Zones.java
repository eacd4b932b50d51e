package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Time zones by their names, which is what PagerDuty knows them by. */
final class Zones {

  private static final Pattern OFFSET = Pattern.compile("(UTC|GMT|UT)[+-].*");

  private Zones() {}

  /** Refuses offsets: what repeats in a schedule would ignore summer time. */
  static String named(String name, ZoneId zone) {
    if (Arguments.value(name, zone).equals(ZoneOffset.UTC)) {
      return "UTC";
    }
    if (zone instanceof ZoneOffset || OFFSET.matcher(zone.getId()).matches()) {
      throw new IllegalArgumentException(
          Arguments.argument(name) + ": must have a name such as Europe/Berlin, is " + zone);
    }
    return zone.getId();
  }
}
