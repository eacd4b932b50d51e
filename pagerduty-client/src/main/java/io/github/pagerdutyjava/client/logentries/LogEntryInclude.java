package io.github.pagerdutyjava.client.logentries;

import java.util.Locale;

/** What PagerDuty can send in full with a log entry, where it sends a reference or less. */
public enum LogEntryInclude {
  INCIDENTS,
  SERVICES,
  CHANNELS,
  TEAMS;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
