package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time of day in a time zone.
 *
 * @param dateTime the time, as PagerDuty sends it
 * @param timeZone the time zone in which it repeats
 * @param extra what else PagerDuty sent
 */
public record EventTime(
    @Nullable Instant dateTime, @Nullable String timeZone, Map<String, Object> extra) {

  @Internal
  public EventTime {}
}
