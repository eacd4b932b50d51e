package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What shall change in a custom shift; immutable, every method returns a copy. What is not set
 * stays as it is. Of a shift that has begun, PagerDuty changes {@link #endTime} only.
 *
 * <pre>{@code
 * client.schedules().customShifts("PI7DH85").update(shiftId, new CustomShiftUpdate().endTime(noon));
 * }</pre>
 */
public final class CustomShiftUpdate extends Body<CustomShiftUpdate> {

  /** Makes an update that changes nothing. */
  public CustomShiftUpdate() {
    this(Map.of());
  }

  private CustomShiftUpdate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected CustomShiftUpdate copy(Map<String, @Nullable Object> fields) {
    return new CustomShiftUpdate(fields);
  }

  /** Returns a copy that lets it begin at this moment. */
  public CustomShiftUpdate startTime(Instant start) {
    return with("start_time", start);
  }

  /** Returns a copy that lets it end at this moment. */
  public CustomShiftUpdate endTime(Instant end) {
    return with("end_time", end);
  }

  /** Returns a copy that gives it to this member. */
  public CustomShiftUpdate member(NewShiftMember member) {
    return withAll("assignments", Arguments.value("member", member).assignment());
  }
}
