package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** How a value is taken out of an email. */
public enum EmailExtraction {
  ENTIRE,
  REGEX,
  BETWEEN,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
