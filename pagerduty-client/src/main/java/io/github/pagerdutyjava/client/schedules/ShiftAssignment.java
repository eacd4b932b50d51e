package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a custom shift.
 *
 * @param id the id
 * @param type the type, {@code shift_assignment}
 * @param member who takes it
 * @param extra what else PagerDuty sent
 */
public record ShiftAssignment(
    String id, @Nullable String type, @Nullable ShiftMember member, Map<String, Object> extra) {

  @Internal
  public ShiftAssignment {}
}
