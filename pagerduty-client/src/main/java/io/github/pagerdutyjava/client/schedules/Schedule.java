package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Resource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule of either kind.
 *
 * <pre>{@code
 * if (client.schedules().get("PI7DH85") instanceof ShiftSchedule schedule) {
 *   System.out.println(schedule.rotations());
 * }
 * }</pre>
 */
public sealed interface Schedule extends Resource permits LayerSchedule, ShiftSchedule {

  /** Returns the name. */
  @Nullable String name();

  /**
   * Returns the time zone; null when PagerDuty did not send it, as in lists of shift-based ones.
   */
  @Nullable String timeZone();

  /** Returns what it is for. */
  @Nullable String description();

  /** Returns the teams that it belongs to. */
  List<Resource> teams();

  /** Returns the users in it. */
  List<Resource> users();

  /** Returns the escalation policies that use it. */
  List<Resource> escalationPolicies();
}
