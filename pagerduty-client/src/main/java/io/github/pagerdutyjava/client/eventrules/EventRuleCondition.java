package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one field of an event has to be like.
 *
 * @param operator how it is compared
 * @param parameters which field, and with what
 * @param extra what else PagerDuty sent
 */
public record EventRuleCondition(
    @Nullable EventRuleOperator operator,
    @Nullable EventRuleParameters parameters,
    Map<String, Object> extra) {

  @Internal
  public EventRuleCondition {}
}
