package io.github.pagerdutyjava.events;

/** How bad a problem is, the worst first. */
public enum Severity {
  /** The system is down or about to be. */
  CRITICAL("critical"),
  /** Something fails. */
  ERROR("error"),
  /** Something will fail if nobody looks. */
  WARNING("warning"),
  /** Worth knowing. */
  INFO("info");

  private final String wireName;

  Severity(String wireName) {
    this.wireName = wireName;
  }

  /** Returns the name that PagerDuty knows. */
  @Override
  public String toString() {
    return wireName;
  }
}
