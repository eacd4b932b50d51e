package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a rule is active.
 *
 * @param startTime when it begins, in milliseconds since 1970
 * @param endTime when it ends, in milliseconds since 1970
 * @param extra what else PagerDuty sent
 */
public record EventRulePeriod(
    @Nullable Long startTime, @Nullable Long endTime, Map<String, Object> extra) {

  @Internal
  public EventRulePeriod {}
}
