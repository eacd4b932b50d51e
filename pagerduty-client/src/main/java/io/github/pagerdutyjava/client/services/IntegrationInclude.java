package io.github.pagerdutyjava.client.services;

import java.util.Locale;

/** What an integration can bring along in full. */
public enum IntegrationInclude {
  SERVICES,
  VENDORS;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
