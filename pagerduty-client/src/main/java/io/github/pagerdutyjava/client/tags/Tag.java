package io.github.pagerdutyjava.client.tags;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A label that users, teams and escalation policies can have.
 *
 * @param id the id
 * @param type the type, {@code tag}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param label what it says
 * @param extra what else PagerDuty sent
 */
public record Tag(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String label,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public Tag {}
}
