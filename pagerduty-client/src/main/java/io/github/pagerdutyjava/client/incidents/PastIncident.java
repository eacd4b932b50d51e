package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An incident that was like another one.
 *
 * @param incident the incident: id, title and time of its creation
 * @param score how much they are alike, the higher the more
 * @param extra what else PagerDuty sent
 */
public record PastIncident(
    @Nullable Incident incident, @Nullable Double score, Map<String, Object> extra) {

  @Internal
  public PastIncident {}
}
