package io.github.pagerdutyjava.client.incidents;

import java.util.Locale;

/** Why two incidents are related. */
public enum IncidentRelationshipType {
  MACHINE_LEARNING_INFERRED,
  SERVICE_DEPENDENCY,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
