package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The urgency that a service gives to its incidents.
 *
 * @param type whether it depends on the time of day
 * @param urgency the urgency, when it does not
 * @param duringSupportHours the urgency during support hours
 * @param outsideSupportHours the urgency at other times
 * @param extra what else PagerDuty sent
 */
public record IncidentUrgencyRule(
    @Nullable UrgencyRuleType type,
    @Nullable ServiceUrgency urgency,
    @Nullable HoursUrgency duringSupportHours,
    @Nullable HoursUrgency outsideSupportHours,
    Map<String, Object> extra) {

  @Internal
  public IncidentUrgencyRule {}
}
