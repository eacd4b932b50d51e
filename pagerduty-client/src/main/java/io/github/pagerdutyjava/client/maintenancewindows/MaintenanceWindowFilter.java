package io.github.pagerdutyjava.client.maintenancewindows;

import java.util.Locale;

/** Which maintenance windows, by their time. */
public enum MaintenanceWindowFilter {
  PAST,
  FUTURE,
  ONGOING,
  /** Those that are ongoing or in the future. */
  OPEN,
  ALL;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
