package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time of the day or the week that a layer shall be limited to; immutable.
 *
 * <pre>{@code
 * NewRestriction.weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0), Duration.ofDays(5));
 * }</pre>
 */
public final class NewRestriction extends Body<NewRestriction> {

  private NewRestriction(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a restriction to a time of every day, in the schedule's time zone.
   *
   * @throws IllegalArgumentException if {@code start} or {@code duration} is not whole seconds
   */
  public static NewRestriction daily(LocalTime start, Duration duration) {
    return of("daily_restriction", start, duration);
  }

  /**
   * Returns a restriction to a time of every week, in the schedule's time zone.
   *
   * @throws IllegalArgumentException if {@code start} or {@code duration} is not whole seconds
   */
  public static NewRestriction weekly(DayOfWeek day, LocalTime start, Duration duration) {
    return of("weekly_restriction", start, duration)
        .with("start_day_of_week", Arguments.value("day", day).getValue());
  }

  private static NewRestriction of(String type, LocalTime start, Duration duration) {
    return new NewRestriction(Map.of("type", type))
        .with("start_time_of_day", Arguments.timeOfDay("start", start))
        .with("duration_seconds", Arguments.seconds("duration", duration, 1, Long.MAX_VALUE));
  }

  @Override
  protected NewRestriction copy(Map<String, @Nullable Object> fields) {
    return new NewRestriction(fields);
  }
}
