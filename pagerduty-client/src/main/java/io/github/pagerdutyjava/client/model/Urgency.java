package io.github.pagerdutyjava.client.model;

import java.util.Locale;

/** How urgently the people on call are notified. */
public enum Urgency {
  HIGH,
  LOW,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
