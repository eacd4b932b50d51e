package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How unusual an incident is on its service.
 *
 * @param incident the incident, and in its {@code occurrence} how often the like happened
 * @param incidentTemplate the pattern that it follows
 * @param extra what else PagerDuty sent
 */
public record OutlierIncident(
    @Nullable Incident incident,
    @Nullable IncidentTemplate incidentTemplate,
    Map<String, Object> extra) {

  @Internal
  public OutlierIncident {}
}
