package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** How an email predicate decides. */
public enum EmailPredicateType {
  ALL,
  ANY,
  NOT,
  CONTAINS,
  EXACTLY,
  REGEX,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
