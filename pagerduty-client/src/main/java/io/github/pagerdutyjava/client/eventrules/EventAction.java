package io.github.pagerdutyjava.client.eventrules;

import java.util.Locale;

/** What an event does to its alert. */
public enum EventAction {
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
