package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** When an email opens an incident. */
public enum EmailIncidentCreation {
  ON_NEW_EMAIL,
  ON_NEW_EMAIL_SUBJECT,
  ONLY_IF_NO_OPEN_INCIDENTS,
  USE_RULES,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
