package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Body;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What shall change in an override of a shift-based schedule; immutable, every method returns a
 * copy. What is not set stays as it is.
 *
 * <pre>{@code
 * new ShiftOverrideUpdate().overridingMember(NewShiftMember.user("PXPGF42"));
 * }</pre>
 */
public final class ShiftOverrideUpdate extends Body<ShiftOverrideUpdate> {

  /** Makes an update that changes nothing. */
  public ShiftOverrideUpdate() {
    this(Map.of());
  }

  private ShiftOverrideUpdate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected ShiftOverrideUpdate copy(Map<String, @Nullable Object> fields) {
    return new ShiftOverrideUpdate(fields);
  }

  /** Returns a copy that lets it begin at this moment. */
  public ShiftOverrideUpdate startTime(Instant start) {
    return with("start_time", start);
  }

  /** Returns a copy that lets it end at this moment. */
  public ShiftOverrideUpdate endTime(Instant end) {
    return with("end_time", end);
  }

  /** Returns a copy in which this member takes the shifts instead. */
  public ShiftOverrideUpdate overridingMember(NewShiftMember member) {
    return with("overriding_member", member);
  }
}
