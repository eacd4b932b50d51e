package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The times of a week in which a rule is active.
 *
 * @param startTime when it begins, in milliseconds after midnight
 * @param duration how long it lasts, in milliseconds
 * @param timezone the zone of the times
 * @param weekdays the days, 1 for Monday to 7 for Sunday
 * @param extra what else PagerDuty sent
 */
public record EventRuleWeek(
    @Nullable Long startTime,
    @Nullable Long duration,
    @Nullable String timezone,
    List<Integer> weekdays,
    Map<String, Object> extra) {

  @Internal
  public EventRuleWeek {}
}
