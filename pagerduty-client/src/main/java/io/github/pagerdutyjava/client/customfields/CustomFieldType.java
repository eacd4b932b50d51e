package io.github.pagerdutyjava.client.customfields;

import java.util.Locale;

/** How many values a custom field may hold, and whether from a fixed set. */
public enum CustomFieldType {
  SINGLE_VALUE,
  SINGLE_VALUE_FIXED,
  MULTI_VALUE,
  MULTI_VALUE_FIXED,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
