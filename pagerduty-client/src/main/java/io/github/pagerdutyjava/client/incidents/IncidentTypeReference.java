package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kind of an incident.
 *
 * @param name its name, for example {@code incident_default}
 * @param extra what else PagerDuty sent
 */
public record IncidentTypeReference(@Nullable String name, Map<String, Object> extra) {

  @Internal
  public IncidentTypeReference {}
}
