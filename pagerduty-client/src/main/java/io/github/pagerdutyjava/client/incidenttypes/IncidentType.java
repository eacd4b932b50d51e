package io.github.pagerdutyjava.client.incidenttypes;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of incident, for example a security incident.
 *
 * @param id the id
 * @param type the type, {@code incident_type}
 * @param summary a short text to show to people; PagerDuty sends none so far
 * @param self the address in the REST API; PagerDuty sends none so far
 * @param htmlUrl the address in PagerDuty's web app; PagerDuty sends none so far
 * @param name the name in the API, which never changes
 * @param displayName the name for people
 * @param description what it is for
 * @param enabled whether it is in use
 * @param parent the type that it is a kind of; null for the base of all
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param extra what else PagerDuty sent
 */
public record IncidentType(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String name,
    @Nullable String displayName,
    @Nullable String description,
    @Nullable Boolean enabled,
    @Nullable Resource parent,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public IncidentType {}
}
