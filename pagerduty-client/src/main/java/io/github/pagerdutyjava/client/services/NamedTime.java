package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** When the support hours begin or end. */
public enum NamedTime {
  SUPPORT_HOURS_START,
  SUPPORT_HOURS_END,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
