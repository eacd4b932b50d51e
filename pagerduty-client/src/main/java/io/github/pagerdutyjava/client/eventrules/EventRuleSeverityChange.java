package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The severity that an alert gets.
 *
 * @param value the severity
 * @param extra what else PagerDuty sent
 */
public record EventRuleSeverityChange(
    @Nullable EventRuleSeverity value, Map<String, Object> extra) {

  @Internal
  public EventRuleSeverityChange {}
}
