package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time zones by their names, which is what PagerDuty knows them by. */
final class Zones {

  private Zones() {}

  /** Refuses offsets: what repeats in a schedule would ignore summer time. */
  static String named(String name, ZoneId zone) {
    if (Arguments.value(name, zone).equals(ZoneOffset.UTC)) {
      return "UTC";
    }
    if (zone instanceof ZoneOffset) {
      throw new IllegalArgumentException(
          Arguments.argument(name) + ": must have a name such as Europe/Berlin, is " + zone);
    }
    return zone.getId();
  }
}
