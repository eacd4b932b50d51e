package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that says what becomes of an event.
 *
 * @param id the id
 * @param self the address in the REST API
 * @param disabled whether it is passed over
 * @param conditions which events fit
 * @param timeFrame when it is active; null for always
 * @param variables what is taken out of an event
 * @param position its place; the first that fits, from 0 on, decides
 * @param actions what becomes of a fitting event
 * @param extra what else PagerDuty sent
 */
public record EventRule(
    String id,
    @Nullable String self,
    @Nullable Boolean disabled,
    @Nullable EventRuleConditions conditions,
    @Nullable EventRuleTimeFrame timeFrame,
    List<EventRuleVariable> variables,
    @Nullable Integer position,
    @Nullable EventRuleActions actions,
    Map<String, Object> extra) {

  @Internal
  public EventRule {}
}
