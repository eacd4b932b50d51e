package io.github.pagerdutyjava.client.users;

import java.util.Locale;

/** What a token was given to. */
public enum DelegationType {
  WEB,
  MOBILE,
  INTEGRATION,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
