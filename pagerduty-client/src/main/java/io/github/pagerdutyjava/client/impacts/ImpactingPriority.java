package io.github.pagerdutyjava.client.impacts;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A priority of an incident that affects something.
 *
 * @param id the id of the priority
 * @param order its place among the priorities
 * @param extra what else PagerDuty sent
 */
public record ImpactingPriority(
    @Nullable String id, @Nullable Long order, Map<String, Object> extra) {

  @Internal
  public ImpactingPriority {}
}
