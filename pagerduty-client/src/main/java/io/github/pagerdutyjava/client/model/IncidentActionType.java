package io.github.pagerdutyjava.client.model;

import java.util.Locale;

/** What PagerDuty will do to an incident by itself. */
public enum IncidentActionType {
  UNACKNOWLEDGE,
  ESCALATE,
  RESOLVE,
  URGENCY_CHANGE,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
