package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a service is supported.
 *
 * @param type {@code fixed_time_per_day}
 * @param timeZone the zone of the times
 * @param daysOfWeek the days, 1 for Monday to 7 for Sunday
 * @param startTime the time of day when it begins, for example {@code 09:00:00}
 * @param endTime the time of day when it ends
 * @param extra what else PagerDuty sent
 */
public record SupportHours(
    @Nullable String type,
    @Nullable String timeZone,
    List<Integer> daysOfWeek,
    @Nullable String startTime,
    @Nullable String endTime,
    Map<String, Object> extra) {

  @Internal
  public SupportHours {}
}
