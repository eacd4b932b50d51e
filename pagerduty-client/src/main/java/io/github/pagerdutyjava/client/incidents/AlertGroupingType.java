package io.github.pagerdutyjava.client.incidents;

import java.util.Locale;

/** How the alerts of an incident came together. */
public enum AlertGroupingType {
  BASIC,
  ADVANCED,
  RULES,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
