package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a rule is active.
 *
 * @param activeBetween the one time in which it is
 * @param scheduledWeekly the times of the week in which it is
 * @param extra what else PagerDuty sent
 */
public record EventRuleTimeFrame(
    @Nullable EventRulePeriod activeBetween,
    @Nullable EventRuleWeek scheduledWeekly,
    Map<String, Object> extra) {

  @Internal
  public EventRuleTimeFrame {}
}
