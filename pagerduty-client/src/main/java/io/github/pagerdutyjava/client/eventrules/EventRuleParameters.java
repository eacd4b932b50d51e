package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which field of an event is looked at, and for what.
 *
 * @param path the field, with dots
 * @param value the text or expression looked for
 * @param options how it is looked for
 * @param extra what else PagerDuty sent
 */
public record EventRuleParameters(
    @Nullable String path,
    @Nullable String value,
    Map<String, Object> options,
    Map<String, Object> extra) {

  @Internal
  public EventRuleParameters {}
}
