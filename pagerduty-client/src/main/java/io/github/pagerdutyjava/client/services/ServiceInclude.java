package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** What PagerDuty can send in full with a service, where it sends a reference or nothing else. */
public enum ServiceInclude {
  ESCALATION_POLICIES,
  TEAMS,
  INTEGRATIONS,
  AUTO_PAUSE_NOTIFICATIONS_PARAMETERS;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
