package io.github.pagerdutyjava.client.notifications;

import java.util.Locale;

/** The ways in which PagerDuty tells people of incidents. */
public enum NotificationType {
  SMS,
  EMAIL,
  PHONE,
  PUSH,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT) + "_notification";
  }
}
