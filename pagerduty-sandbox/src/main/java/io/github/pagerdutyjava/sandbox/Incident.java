package io.github.pagerdutyjava.sandbox;

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
 */
record Incident(
    int number,
    long created,
    long acknowledged,
    long resolved,
    int service,
    int trouble,
    boolean high,
    int priority) {

  Status status() {
    return resolved > 0
        ? Status.RESOLVED
        : acknowledged > 0 ? Status.ACKNOWLEDGED : Status.TRIGGERED;
  }

  long lastStatusChange() {
    return Math.max(created, Math.max(acknowledged, resolved));
  }

  Incident numbered(int number) {
    return new Incident(number, created, acknowledged, resolved, service, trouble, high, priority);
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
