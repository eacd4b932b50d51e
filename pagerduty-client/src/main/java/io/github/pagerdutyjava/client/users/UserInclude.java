package io.github.pagerdutyjava.client.users;

import java.util.Locale;

/** What PagerDuty can send in full with a user, where it sends a reference or nothing else. */
public enum UserInclude {
  CONTACT_METHODS,
  NOTIFICATION_RULES,
  TEAMS,
  /** The accounts of the user; found in {@link User#extra()}. */
  SUBDOMAINS,
  /**
   * With {@link Users#get} and {@link Users#me} only, and for administrators or oneself: PagerDuty
   * refuses it for lists.
   */
  CALENDAR_URLS;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
