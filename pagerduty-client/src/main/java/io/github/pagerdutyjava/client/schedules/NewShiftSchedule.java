package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shift-based schedule as it shall be, still without rotations; immutable, every method returns a
 * copy.
 *
 * <pre>{@code
 * NewShiftSchedule.of("Shop", ZoneId.of("Europe/Berlin")).teamIds("PQ9K7I8");
 * }</pre>
 */
public final class NewShiftSchedule extends Body<NewShiftSchedule> {

  private NewShiftSchedule(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a schedule of this name in this time zone.
   *
   * @throws IllegalArgumentException if the zone is an offset from UTC and no place
   */
  public static NewShiftSchedule of(String name, ZoneId timeZone) {
    return new NewShiftSchedule(Map.of())
        .with("name", Arguments.notBlank("name", name))
        .with("time_zone", Arguments.zone("time_zone", timeZone));
  }

  @Override
  protected NewShiftSchedule copy(Map<String, @Nullable Object> fields) {
    return new NewShiftSchedule(fields);
  }

  /** Returns a copy with this description, of at most 1024 characters. */
  public NewShiftSchedule description(String description) {
    return with("description", description);
  }

  /** Returns a copy that belongs to these teams; the account must have teams. */
  public NewShiftSchedule teamIds(String... teamIds) {
    return withReferences("teams", "team_reference", teamIds);
  }
}
