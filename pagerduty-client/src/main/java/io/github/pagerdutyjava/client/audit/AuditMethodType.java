package io.github.pagerdutyjava.client.audit;

import java.util.Locale;

/** By which means a change was made. */
public enum AuditMethodType {
  BROWSER,
  OAUTH,
  API_TOKEN,
  /** On behalf of a user. */
  IDENTITY_PROVIDER,
  /** One that PagerDuty has no name for. */
  OTHER,
  /** One that this version does not know; what was sent is in {@code extra}. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
