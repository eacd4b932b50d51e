package io.github.pagerdutyjava.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * An incident as it is stored; what is shown of it is worked out when it is asked for.
 *
 * @param number rises with the time of creation
 * @param created in seconds since 1970, like the other times
 * @param acknowledged 0 when nobody did
 * @param resolved 0 when it is not
 * @param service which of the account's services
 * @param trouble which sentence its title is made from; the storm's come after the usual ones
 * @param high whether its urgency is
 * @param priority which of the account's priorities; -1 when it has none
 * @param alert what raised it; null when it is of the demo account
 */
record Incident(
    int number,
    long created,
    long acknowledged,
    long resolved,
    int service,
    int trouble,
    boolean high,
    int priority,
    @Nullable Alert alert) {

  Status status() {
    return resolved > 0
        ? Status.RESOLVED
        : acknowledged > 0 ? Status.ACKNOWLEDGED : Status.TRIGGERED;
  }

  long lastStatusChange() {
    return Math.max(created, Math.max(acknowledged, resolved));
  }

  /** Returns an incident that an alert raises. */
  static Incident raised(int number, long created, int service, Alert alert) {
    return new Incident(number, created, 0, 0, service, -1, alert.urgent(), -1, alert);
  }

  Incident numbered(int number) {
    return new Incident(
        number, created, acknowledged, resolved, service, trouble, high, priority, alert);
  }

  Incident acknowledgedAt(long second) {
    return new Incident(number, created, second, resolved, service, trouble, high, priority, alert);
  }

  Incident resolvedAt(long second) {
    return new Incident(
        number, created, acknowledged, second, service, trouble, high, priority, alert);
  }

  /** Returns an incident that a person or a program raised through the REST API. */
  static Incident opened(int number, long created, int service) {
    return new Incident(number, created, 0, 0, service, -1, true, -1, null);
  }

  /** Returns whether all that happened to it is written down, and nothing follows from it. */
  boolean opened() {
    return trouble < 0 && alert == null;
  }

  /** Returns whether a person noticed it; what events do is done by their service. */
  boolean attended() {
    return acknowledged > 0 && alert == null;
  }

  enum Status {
    TRIGGERED("triggered"),
    ACKNOWLEDGED("acknowledged"),
    RESOLVED("resolved");

    private final String wire;

    Status(String wire) {
      this.wire = wire;
    }

    @Override
    public String toString() {
      return wire;
    }
  }
}
