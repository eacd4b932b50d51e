package io.github.pagerdutyjava.client.incidents;

import java.util.Locale;

/** How far an alert is. */
public enum AlertStatus {
  TRIGGERED,
  RESOLVED,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
