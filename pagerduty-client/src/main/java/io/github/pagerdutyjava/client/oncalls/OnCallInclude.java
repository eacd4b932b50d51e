package io.github.pagerdutyjava.client.oncalls;

import java.util.Locale;

/** What PagerDuty can send in full with an on-call, where it sends a reference. */
public enum OnCallInclude {
  ESCALATION_POLICIES,
  USERS,
  SCHEDULES;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
