package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** What a service makes of an event. */
public enum AlertCreation {
  CREATE_INCIDENTS,
  CREATE_ALERTS_AND_INCIDENTS,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
