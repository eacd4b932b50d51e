package io.github.pagerdutyjava.client.incidents;

import java.util.Locale;

/** How an incident came to its assignees. */
public enum AssignedVia {
  ESCALATION_POLICY,
  DIRECT_ASSIGNMENT,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
