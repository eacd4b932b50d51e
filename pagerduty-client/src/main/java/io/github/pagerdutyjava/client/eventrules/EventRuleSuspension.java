package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long an alert waits before it is triggered.
 *
 * @param value how long
 * @param extra what else PagerDuty sent
 */
public record EventRuleSuspension(@Nullable Duration value, Map<String, Object> extra) {

  @Internal
  public EventRuleSuspension {}
}
