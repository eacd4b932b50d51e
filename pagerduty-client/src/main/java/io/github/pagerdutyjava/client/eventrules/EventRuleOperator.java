package io.github.pagerdutyjava.client.eventrules;

import java.util.Locale;

/** How a field of an event is compared; those with an N say the opposite. */
public enum EventRuleOperator {
  EXISTS,
  NEXISTS,
  EQUALS,
  NEQUALS,
  CONTAINS,
  NCONTAINS,
  MATCHES,
  NMATCHES,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
