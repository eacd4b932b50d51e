package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The details that an incident was created with.
 *
 * @param type {@code incident_body}
 * @param details a text or any other JSON
 * @param extra what else PagerDuty sent
 */
public record IncidentBody(
    @Nullable String type, @Nullable Object details, Map<String, Object> extra) {

  @Internal
  public IncidentBody {}
}
