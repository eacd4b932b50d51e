package io.github.pagerdutyjava.client.escalationpolicies;

import java.util.Locale;

/** When users are told that their on-call duty begins or ends. */
public enum HandoffNotifications {
  IF_HAS_SERVICES,
  ALWAYS,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
