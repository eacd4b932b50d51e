package io.github.pagerdutyjava.client.incidents;

import java.util.Locale;

/** What became of a request for help that was to be cancelled. */
public enum CancellationResult {
  CANCELLED,
  /** They had joined already. */
  JOINED,
  /** They had declined already. */
  DECLINED,
  /** There was no such request. */
  NOT_FOUND,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
