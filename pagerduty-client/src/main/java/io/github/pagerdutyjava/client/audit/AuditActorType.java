package io.github.pagerdutyjava.client.audit;

import java.util.Locale;

/** Who can change something. */
public enum AuditActorType {
  USER,
  API_KEY,
  APP;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT) + "_reference";
  }
}
