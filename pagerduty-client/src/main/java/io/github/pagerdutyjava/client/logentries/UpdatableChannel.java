package io.github.pagerdutyjava.client.logentries;

import java.util.Locale;

/** The types of channels whose details can be changed. */
public enum UpdatableChannel {
  WEB_TRIGGER,
  MOBILE;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
