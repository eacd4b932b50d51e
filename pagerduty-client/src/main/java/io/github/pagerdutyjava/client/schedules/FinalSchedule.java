package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call by a shift-based schedule in a range of time.
 *
 * @param type the type, {@code final_schedule}
 * @param renderedCoveragePercentage in how many percent of the range somebody is
 * @param computedShiftAssignments the shifts
 * @param extra what else PagerDuty sent
 */
public record FinalSchedule(
    @Nullable String type,
    @Nullable Double renderedCoveragePercentage,
    List<ComputedShift> computedShiftAssignments,
    Map<String, Object> extra) {

  @Internal
  public FinalSchedule {}
}
