package io.github.pagerdutyjava.client.maintenancewindows;

import java.util.Locale;

/** What a maintenance window can bring along in full. */
public enum MaintenanceWindowInclude {
  TEAMS,
  SERVICES,
  USERS;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
