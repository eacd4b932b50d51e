package io.github.pagerdutyjava.client.incidents;

import java.util.Locale;

/** What PagerDuty can send in full with the alerts of a list. */
public enum AlertInclude {
  FIRST_TRIGGER_LOG_ENTRIES,
  INCIDENTS,
  SERVICES;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
