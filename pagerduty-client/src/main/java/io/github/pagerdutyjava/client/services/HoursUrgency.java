package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The urgency of incidents at some times of the day.
 *
 * @param type {@link UrgencyRuleType#CONSTANT}
 * @param urgency the urgency
 * @param extra what else PagerDuty sent
 */
public record HoursUrgency(
    @Nullable UrgencyRuleType type, @Nullable ServiceUrgency urgency, Map<String, Object> extra) {

  @Internal
  public HoursUrgency {}
}
