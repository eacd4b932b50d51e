package io.github.pagerdutyjava.client.notifications;

import java.util.Locale;

/** What a notification can bring along in full. */
public enum NotificationInclude {
  USERS;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
