package io.github.pagerdutyjava.client.schedules;

import java.util.Locale;

/** What PagerDuty sends in a list of layer-based schedules only when it is asked for. */
public enum LayerScheduleInclude {
  SCHEDULE_LAYERS,
  OVERRIDES_SUBSCHEDULE,
  FINAL_SCHEDULE;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
