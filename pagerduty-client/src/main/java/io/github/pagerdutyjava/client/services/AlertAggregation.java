package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** How many of the compared fields of two alerts must be the same. */
public enum AlertAggregation {
  ALL,
  ANY,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
