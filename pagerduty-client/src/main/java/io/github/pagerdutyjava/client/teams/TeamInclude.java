package io.github.pagerdutyjava.client.teams;

import java.util.Locale;

/** What PagerDuty can send in full with a team. */
public enum TeamInclude {
  /** What the caller may do with the team; found in {@link Team#extra()}. */
  PRIVILEGES;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
