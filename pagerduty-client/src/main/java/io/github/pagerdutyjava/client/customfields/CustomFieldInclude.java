package io.github.pagerdutyjava.client.customfields;

import java.util.Locale;

/** What PagerDuty can send in full with a custom field. */
public enum CustomFieldInclude {
  FIELD_OPTIONS;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
