package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** Whether the urgency of incidents depends on the time of day. */
public enum UrgencyRuleType {
  CONSTANT,
  USE_SUPPORT_HOURS,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
