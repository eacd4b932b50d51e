package io.github.pagerdutyjava.client.customfields;

import java.util.Locale;

/** What the values of a custom field are. */
public enum CustomFieldDataType {
  BOOLEAN,
  INTEGER,
  FLOAT,
  STRING,
  DATETIME,
  URL,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
