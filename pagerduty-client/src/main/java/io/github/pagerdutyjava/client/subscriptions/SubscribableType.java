package io.github.pagerdutyjava.client.subscriptions;

import java.util.Locale;

/** Of what somebody can be told. */
public enum SubscribableType {
  INCIDENT,
  BUSINESS_SERVICE,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
