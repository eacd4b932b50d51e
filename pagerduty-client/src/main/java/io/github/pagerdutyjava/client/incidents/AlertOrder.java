package io.github.pagerdutyjava.client.incidents;

/** In which order alerts are listed. */
public enum AlertOrder {
  OLDEST_FIRST("created_at:asc"),
  NEWEST_FIRST("created_at:desc"),
  FIRST_RESOLVED_FIRST("resolved_at:asc"),
  LAST_RESOLVED_FIRST("resolved_at:desc");

  private final String wire;

  AlertOrder(String wire) {
    this.wire = wire;
  }

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return wire;
  }
}
