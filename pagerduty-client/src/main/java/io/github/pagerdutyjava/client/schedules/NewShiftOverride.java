package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who shall stand in for whom in a shift-based schedule; immutable.
 *
 * <pre>{@code
 * NewShiftOverride.ofRotation(rotationId, start, end, user("PEYSGVF"), user("PXPGF42"));
 * }</pre>
 */
public final class NewShiftOverride extends Body<NewShiftOverride> {

  private NewShiftOverride(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns an override of shifts that come from a rotation.
   *
   * @param overridden whose shifts they are
   * @param overriding who takes them instead
   * @throws IllegalArgumentException if it does not end after its start
   */
  public static NewShiftOverride ofRotation(
      String rotationId,
      Instant start,
      Instant end,
      NewShiftMember overridden,
      NewShiftMember overriding) {
    return of("rotation_id", rotationId, start, end, overridden, overriding);
  }

  /**
   * Returns an override of a custom shift.
   *
   * @param overridden whose shift it is
   * @param overriding who takes it instead
   * @throws IllegalArgumentException if it does not end after its start
   */
  public static NewShiftOverride ofCustomShift(
      String customShiftId,
      Instant start,
      Instant end,
      NewShiftMember overridden,
      NewShiftMember overriding) {
    return of("custom_shift_id", customShiftId, start, end, overridden, overriding);
  }

  private static NewShiftOverride of(
      String source,
      String id,
      Instant start,
      Instant end,
      NewShiftMember overridden,
      NewShiftMember overriding) {
    Spans.requireLength(start, end);
    return new NewShiftOverride(Map.of("type", "override_shift"))
        .with(source, Arguments.notBlank(source, id))
        .with("start_time", start)
        .with("end_time", end)
        .with("overridden_member", Arguments.value("overridden", overridden))
        .with("overriding_member", Arguments.value("overriding", overriding));
  }

  @Override
  protected NewShiftOverride copy(Map<String, @Nullable Object> fields) {
    return new NewShiftOverride(fields);
  }
}
