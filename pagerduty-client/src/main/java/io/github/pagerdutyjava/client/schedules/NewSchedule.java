package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A layer-based schedule as it shall be; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewSchedule.of(
 *     "Shop",
 *     ZoneId.of("Europe/Berlin"),
 *     NewScheduleLayer.of(monday, Duration.ofDays(7), "PEYSGVF", "PXPGF42")
 *         .restrictions(NewRestriction.daily(LocalTime.of(8, 0), Duration.ofHours(9))));
 * }</pre>
 */
public final class NewSchedule extends Body<NewSchedule> {

  private NewSchedule(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a schedule of this name in this time zone with these layers, the lowest first, which is
   * not the order in which PagerDuty {@linkplain LayerSchedule#scheduleLayers() shows} them.
   *
   * @throws IllegalArgumentException if the zone is an offset from UTC and no place
   */
  public static NewSchedule of(String name, ZoneId timeZone, NewScheduleLayer... layers) {
    return new NewSchedule(Map.of("type", "schedule"))
        .with("name", Arguments.notBlank("name", name))
        .with("time_zone", Arguments.zone("time_zone", timeZone))
        .withAll("schedule_layers", (Object[]) layers);
  }

  @Override
  protected NewSchedule copy(Map<String, @Nullable Object> fields) {
    return new NewSchedule(fields);
  }

  /** Returns a copy with this description. */
  public NewSchedule description(String description) {
    return with("description", description);
  }

  /** Returns a copy that belongs to these teams; the account must have teams. */
  public NewSchedule teamIds(String... teamIds) {
    return withReferences("teams", "team_reference", teamIds);
  }
}
