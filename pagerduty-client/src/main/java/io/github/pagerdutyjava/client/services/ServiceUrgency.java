package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** The urgency that a service gives to its incidents. */
public enum ServiceUrgency {
  LOW,
  HIGH,
  /** By the severity of the alert. */
  SEVERITY_BASED,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
