package io.github.pagerdutyjava.client.users;

import java.util.Locale;

/** What PagerDuty can send in full with a notification rule, where it sends a reference. */
public enum NotificationRuleInclude {
  CONTACT_METHODS;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
