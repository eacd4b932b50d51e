package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** A part of an email. */
public enum EmailPart {
  BODY,
  SUBJECT,
  FROM_ADDRESSES,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
