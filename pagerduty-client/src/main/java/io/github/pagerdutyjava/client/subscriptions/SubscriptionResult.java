package io.github.pagerdutyjava.client.subscriptions;

import java.util.Locale;

/** What became of a wish to subscribe. */
public enum SubscriptionResult {
  SUCCESS,
  /** There was such a subscription already. */
  DUPLICATE,
  /** The subscriber may not see what it wants to be told of. */
  UNAUTHORIZED,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
