package io.github.pagerdutyjava.client.eventrules;

import java.util.Locale;

/** How bad an alert is. */
public enum EventRuleSeverity {
  INFO,
  WARNING,
  ERROR,
  CRITICAL,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
