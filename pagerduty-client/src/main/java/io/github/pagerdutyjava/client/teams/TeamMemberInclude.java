package io.github.pagerdutyjava.client.teams;

import java.util.Locale;

/** What PagerDuty can send in full with the members of a team. */
public enum TeamMemberInclude {
  USERS;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
