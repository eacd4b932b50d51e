package io.github.pagerdutyjava.client.schedules;

import com.squareup.moshi.Json;
import io.github.pagerdutyjava.Internal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time of the day or the week that a layer is limited to.
 *
 * @param type {@code daily_restriction} or {@code weekly_restriction}
 * @param startTimeOfDay when it begins, in the schedule's time zone
 * @param startDayOfWeek the day on which a weekly one begins, Monday is 1
 * @param duration how long it is
 * @param extra what else PagerDuty sent
 */
public record Restriction(
    @Nullable String type,
    @Nullable LocalTime startTimeOfDay,
    @Nullable Integer startDayOfWeek,
    @Json(name = "duration_seconds") @Nullable Duration duration,
    Map<String, Object> extra) {

  @Internal
  public Restriction {}
}
