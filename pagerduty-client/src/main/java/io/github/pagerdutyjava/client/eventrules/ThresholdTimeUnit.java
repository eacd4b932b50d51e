package io.github.pagerdutyjava.client.eventrules;

import java.util.Locale;

/** The unit of the time in which alerts are counted. */
public enum ThresholdTimeUnit {
  SECONDS,
  MINUTES,
  HOURS,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
