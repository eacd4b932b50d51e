package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** What an email does to an incident. */
public enum EmailAction {
  TRIGGER,
  RESOLVE,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
