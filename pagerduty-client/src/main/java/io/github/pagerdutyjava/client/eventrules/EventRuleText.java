package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that an action sets.
 *
 * @param value the text
 * @param extra what else PagerDuty sent
 */
public record EventRuleText(@Nullable String value, Map<String, Object> extra) {

  @Internal
  public EventRuleText {}
}
