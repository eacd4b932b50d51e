package io.github.pagerdutyjava.client.audit;

import java.util.Locale;

/** What was done to a resource. */
public enum AuditAction {
  CREATE,
  UPDATE,
  DELETE;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
