package io.github.pagerdutyjava.client.schedules;

import com.squareup.moshi.Json;
import io.github.pagerdutyjava.Internal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a schedule: users who take turns.
 *
 * @param id the id; null where PagerDuty leaves it out, as in some lists
 * @param name the name
 * @param start when it begins
 * @param end when it ends; null for never
 * @param users who take turns, in this order
 * @param restrictions the times it is limited to; none for always
 * @param rotationVirtualStart when the first turn begins
 * @param rotationTurnLength how long a turn is
 * @param renderedScheduleEntries who is on call in the range of time that was asked for
 * @param renderedCoveragePercentage in how many percent of that range somebody is
 * @param extra what else PagerDuty sent
 */
public record ScheduleLayer(
    @Nullable String id,
    @Nullable String name,
    @Nullable Instant start,
    @Nullable Instant end,
    List<LayerUser> users,
    List<Restriction> restrictions,
    @Nullable Instant rotationVirtualStart,
    @Json(name = "rotation_turn_length_seconds") @Nullable Duration rotationTurnLength,
    List<ScheduleEntry> renderedScheduleEntries,
    @Nullable Double renderedCoveragePercentage,
    Map<String, Object> extra) {

  @Internal
  public ScheduleLayer {}
}
