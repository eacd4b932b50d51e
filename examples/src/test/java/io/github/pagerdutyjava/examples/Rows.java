package io.github.pagerdutyjava.examples;

import java.time.Instant;

/** Incidents made by hand. */
final class Rows {

  private Rows() {}

  static IncidentRow resolved(long number, String created, String resolved) {
    return row(number, "resolved", created, Instant.parse(resolved));
  }

  static IncidentRow open(long number, String created) {
    return row(number, "triggered", created, null);
  }

  static IncidentRow row(long number, String rawStatus, String created, Instant resolved) {
    return new IncidentRow(
        number,
        "P" + number,
        "Disk is full",
        "DONE",
        rawStatus,
        "high",
        null,
        "PSVC",
        Instant.parse(created),
        resolved,
        null,
        "https://acme.pagerduty.com/incidents/P" + number);
  }

  static Deployment deployment(String id, String finished) {
    return new Deployment(id, Instant.parse(finished));
  }
}
