package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shift outside of all rotations as it shall be; immutable.
 *
 * <pre>{@code
 * NewCustomShift.of(start, end, NewShiftMember.user("PEYSGVF"));
 * }</pre>
 */
public final class NewCustomShift extends Body<NewCustomShift> {

  private NewCustomShift(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a shift from {@code start} to {@code end} that this member takes.
   *
   * @throws IllegalArgumentException if it does not end after its start
   */
  public static NewCustomShift of(Instant start, Instant end, NewShiftMember member) {
    Spans.requireLength(start, end);
    return new NewCustomShift(Map.of("type", "custom_shift"))
        .with("start_time", start)
        .with("end_time", end)
        .withAll("assignments", Arguments.value("member", member).assignment());
  }

  @Override
  protected NewCustomShift copy(Map<String, @Nullable Object> fields) {
    return new NewCustomShift(fields);
  }
}
