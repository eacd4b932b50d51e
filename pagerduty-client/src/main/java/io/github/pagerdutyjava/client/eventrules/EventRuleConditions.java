package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which events fit.
 *
 * @param operator whether all conditions have to be met or one
 * @param subconditions the conditions
 * @param extra what else PagerDuty sent
 */
public record EventRuleConditions(
    @Nullable EventRuleCombination operator,
    List<EventRuleCondition> subconditions,
    Map<String, Object> extra) {

  @Internal
  public EventRuleConditions {}
}
