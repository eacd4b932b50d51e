package io.github.pagerdutyjava.client.users;

import java.util.Locale;

/** What a user may do in the account, by the names of the API. */
public enum UserRole {
  ADMIN,
  LIMITED_USER,
  OBSERVER,
  OWNER,
  READ_ONLY_USER,
  RESTRICTED_ACCESS,
  READ_ONLY_LIMITED_USER,
  USER,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
