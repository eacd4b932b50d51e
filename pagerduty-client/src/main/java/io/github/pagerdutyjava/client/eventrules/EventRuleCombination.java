package io.github.pagerdutyjava.client.eventrules;

import java.util.Locale;

/** Whether all conditions have to be met or one. */
public enum EventRuleCombination {
  AND,
  OR,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
