package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An incident that is related to another one.
 *
 * @param incident the incident
 * @param relationships why they are related
 * @param extra what else PagerDuty sent
 */
public record RelatedIncident(
    @Nullable Incident incident,
    List<IncidentRelationship> relationships,
    Map<String, Object> extra) {

  @Internal
  public RelatedIncident {}
}
