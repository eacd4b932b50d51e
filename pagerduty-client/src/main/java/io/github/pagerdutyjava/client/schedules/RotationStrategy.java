package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who of the members of an event is on call.
 *
 * @param type {@code rotating_member_assignment_strategy} for one after the other, {@code
 *     every_member_assignment_strategy} for all at once
 * @param shiftsPerMember after how many shifts it is the next one's turn
 * @param members the members, in this order
 * @param extra what else PagerDuty sent
 */
public record RotationStrategy(
    @Nullable String type,
    @Nullable Integer shiftsPerMember,
    List<ShiftMember> members,
    Map<String, Object> extra) {

  @Internal
  public RotationStrategy {}
}
