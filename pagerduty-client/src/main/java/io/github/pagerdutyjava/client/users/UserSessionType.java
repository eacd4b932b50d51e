package io.github.pagerdutyjava.client.users;

import java.util.Locale;

/** How a user signed in. */
public enum UserSessionType {
  BROWSER,
  OAUTH,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
