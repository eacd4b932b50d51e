package io.github.pagerdutyjava.client.incidenttypes;

import java.util.Locale;

/** Which incident types, by whether they are in use. */
public enum IncidentTypeFilter {
  ENABLED,
  DISABLED,
  ALL;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
