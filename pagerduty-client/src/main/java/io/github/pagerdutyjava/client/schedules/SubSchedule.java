package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a layer-based schedule, or the whole that it comes to.
 *
 * @param name {@code Final Schedule} or {@code Overrides}
 * @param renderedScheduleEntries who is on call in the range of time that was asked for
 * @param renderedCoveragePercentage in how many percent of that range somebody is
 * @param extra what else PagerDuty sent
 */
public record SubSchedule(
    @Nullable String name,
    List<ScheduleEntry> renderedScheduleEntries,
    @Nullable Double renderedCoveragePercentage,
    Map<String, Object> extra) {

  @Internal
  public SubSchedule {}
}
