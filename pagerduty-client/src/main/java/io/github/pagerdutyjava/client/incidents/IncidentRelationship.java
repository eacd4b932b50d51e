package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an incident is related to another one.
 *
 * @param type the kind of reason
 * @param metadata the reason as PagerDuty sends it: {@code grouping_classification} and {@code
 *     user_feedback}, or {@code dependent_services} and {@code supporting_services}
 * @param extra what else PagerDuty sent
 */
public record IncidentRelationship(
    @Nullable IncidentRelationshipType type,
    Map<String, Object> metadata,
    Map<String, Object> extra) {

  @Internal
  public IncidentRelationship {}
}
