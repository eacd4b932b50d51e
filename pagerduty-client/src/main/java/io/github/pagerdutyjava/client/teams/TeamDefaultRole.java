package io.github.pagerdutyjava.client.teams;

import java.util.Locale;

/** The role that members of the account have in a team of which they are not. */
public enum TeamDefaultRole {
  MANAGER,
  NONE,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
