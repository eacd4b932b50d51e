package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** What happens to an email that no parser fits. */
public enum EmailParsingFallback {
  OPEN_NEW_INCIDENT,
  DISCARD,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
