package io.github.pagerdutyjava.client.users;

import java.util.Locale;

/** Which of a user's on-call handoffs. */
public enum HandoffType {
  BOTH,
  ONCALL,
  OFFCALL,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
