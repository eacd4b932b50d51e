package io.github.pagerdutyjava.client.users;

import java.util.Locale;

/** Whether a token can still be used. */
public enum DelegationStatus {
  ISSUED,
  REVOKED,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
