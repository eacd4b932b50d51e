package io.github.pagerdutyjava.client.escalationpolicies;

import java.util.Locale;

/** Who of the targets of a rule gets an incident. */
public enum AssignmentStrategy {
  ROUND_ROBIN,
  ASSIGN_TO_EVERYONE,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
