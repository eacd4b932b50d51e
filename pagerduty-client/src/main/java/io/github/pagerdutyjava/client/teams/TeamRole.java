package io.github.pagerdutyjava.client.teams;

import java.util.Locale;

/** What a user may do in a team. */
public enum TeamRole {
  OBSERVER,
  RESPONDER,
  MANAGER,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
