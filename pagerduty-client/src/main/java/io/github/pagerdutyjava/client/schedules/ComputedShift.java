package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shift that a shift-based schedule comes to.
 *
 * @param type the type, {@code computed_shift_assignment}
 * @param startTime when it begins
 * @param endTime when it ends
 * @param member who takes it
 * @param source where it comes from
 * @param extra what else PagerDuty sent
 */
public record ComputedShift(
    @Nullable String type,
    @Nullable Instant startTime,
    @Nullable Instant endTime,
    @Nullable ShiftMember member,
    @Nullable ShiftSource source,
    Map<String, Object> extra) {

  @Internal
  public ComputedShift {}
}
