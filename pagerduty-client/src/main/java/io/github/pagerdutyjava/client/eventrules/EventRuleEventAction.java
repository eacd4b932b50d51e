package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an event is taken for.
 *
 * @param value what it does to its alert
 * @param extra what else PagerDuty sent
 */
public record EventRuleEventAction(@Nullable EventAction value, Map<String, Object> extra) {

  @Internal
  public EventRuleEventAction {}
}
