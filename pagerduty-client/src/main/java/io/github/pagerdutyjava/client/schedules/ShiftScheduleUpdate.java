package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What shall change in a shift-based schedule; immutable, every method returns a copy. What is not
 * set stays as it is.
 *
 * <pre>{@code
 * client.schedules().update("PI7DH85", new ShiftScheduleUpdate().name("Shop, by night"));
 * }</pre>
 */
public final class ShiftScheduleUpdate extends Body<ShiftScheduleUpdate> {

  /** Makes an update that changes nothing. */
  public ShiftScheduleUpdate() {
    this(Map.of());
  }

  private ShiftScheduleUpdate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected ShiftScheduleUpdate copy(Map<String, @Nullable Object> fields) {
    return new ShiftScheduleUpdate(fields);
  }

  /** Returns a copy that gives it this name. */
  public ShiftScheduleUpdate name(String name) {
    return with("name", Arguments.notBlank("name", name));
  }

  /**
   * Returns a copy that moves it to this time zone.
   *
   * @throws IllegalArgumentException if the zone is an offset from UTC and no place
   */
  public ShiftScheduleUpdate timeZone(ZoneId timeZone) {
    return with("time_zone", Arguments.zone("time_zone", timeZone));
  }

  /** Returns a copy that gives it this description, of at most 1024 characters. */
  public ShiftScheduleUpdate description(String description) {
    return with("description", description);
  }
}
