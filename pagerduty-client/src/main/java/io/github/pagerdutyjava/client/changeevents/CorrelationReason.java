package io.github.pagerdutyjava.client.changeevents;

import java.util.Locale;

/** Why PagerDuty relates a change to an incident. */
public enum CorrelationReason {
  MOST_RECENT,
  RELATED_SERVICE,
  INTELLIGENT,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
