package io.github.pagerdutyjava.client.subscriptions;

import java.util.Locale;

/** Who can be told of something. */
public enum SubscriberType {
  USER,
  TEAM,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
