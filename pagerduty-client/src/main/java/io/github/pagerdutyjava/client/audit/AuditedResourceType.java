package io.github.pagerdutyjava.client.audit;

import java.util.Locale;

/** What the audit trail knows of. */
public enum AuditedResourceType {
  USERS,
  TEAMS,
  SCHEDULES,
  ESCALATION_POLICIES,
  SERVICES,
  IP_ALLOW_LISTS;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
