package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** Which emails an integration looks at. */
public enum EmailFilterMode {
  ALL_EMAIL,
  OR_RULES_EMAIL,
  AND_RULES_EMAIL,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
