package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is taken out of an event, for use in templates.
 *
 * @param type how: {@code regex}
 * @param name what it is called
 * @param parameters from which field, and with which expression
 * @param extra what else PagerDuty sent
 */
public record EventRuleVariable(
    @Nullable String type,
    @Nullable String name,
    @Nullable EventRuleParameters parameters,
    Map<String, Object> extra) {

  @Internal
  public EventRuleVariable {}
}
