package io.github.pagerdutyjava.client.impacts;

import java.util.Locale;

/** Whether something is affected by an incident. */
public enum ImpactStatus {
  IMPACTED,
  NOT_IMPACTED,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
