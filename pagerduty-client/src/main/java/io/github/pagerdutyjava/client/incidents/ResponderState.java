package io.github.pagerdutyjava.client.incidents;

import java.util.Locale;

/** What somebody did who was asked to help. */
public enum ResponderState {
  PENDING,
  JOINED,
  DECLINED,
  USER_CANCELLED,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
