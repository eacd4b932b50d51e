package io.github.pagerdutyjava.client.users;

import java.util.Locale;

/** What a push notification is sent to. */
public enum DeviceType {
  ANDROID,
  IOS,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
