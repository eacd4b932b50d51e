package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time for which a user is on call by a layer-based schedule.
 *
 * @param id the id; null but for overrides
 * @param user the user
 * @param start when it begins
 * @param end when it ends
 * @param extra what else PagerDuty sent
 */
public record ScheduleEntry(
    @Nullable String id,
    @Nullable Resource user,
    @Nullable Instant start,
    @Nullable Instant end,
    Map<String, Object> extra) {

  @Internal
  public ScheduleEntry {}
}
