package io.github.pagerdutyjava.client.tags;

import java.util.Locale;

/** What can have tags. */
public enum EntityType {
  USERS,
  TEAMS,
  ESCALATION_POLICIES;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
