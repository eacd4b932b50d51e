package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** How a service is. */
public enum ServiceStatus {
  /** There are no open incidents. */
  ACTIVE,
  /** All open incidents are acknowledged. */
  WARNING,
  /** An incident is triggered. */
  CRITICAL,
  /** It creates no incidents for the time of a maintenance. */
  MAINTENANCE,
  /** It creates no incidents. */
  DISABLED,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
