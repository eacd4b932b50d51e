package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** How a part of an email is compared. */
public enum EmailMatchMode {
  MATCH,
  NO_MATCH,
  ALWAYS,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
