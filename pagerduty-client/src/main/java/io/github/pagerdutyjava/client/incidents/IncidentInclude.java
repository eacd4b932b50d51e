package io.github.pagerdutyjava.client.incidents;

import java.util.Locale;

/** What PagerDuty can send in full with an incident, where it sends a reference or nothing else. */
public enum IncidentInclude {
  ACKNOWLEDGERS,
  AGENTS,
  ASSIGNEES,
  CONFERENCE_BRIDGE,
  /** With {@link Incidents#get} only: PagerDuty refuses it for lists. */
  CUSTOM_FIELDS,
  ESCALATION_POLICIES,
  FIRST_TRIGGER_LOG_ENTRIES,
  PRIORITIES,
  SERVICES,
  TEAMS,
  USERS;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
