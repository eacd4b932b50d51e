package io.github.pagerdutyjava.client.impacts;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of an effect.
 *
 * @param highestImpactingPriority the highest priority of what affects it; null without one
 * @param extra what else PagerDuty sent
 */
public record ImpactDetails(
    @Nullable ImpactingPriority highestImpactingPriority, Map<String, Object> extra) {

  @Internal
  public ImpactDetails {}
}
