package io.github.pagerdutyjava.client.teams;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A team: users, services and escalation policies that belong together.
 *
 * @param id the id
 * @param type the type, {@code team}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param name the name
 * @param description what it does
 * @param defaultRole the role of those who are not in it
 * @param extra what else PagerDuty sent
 */
public record Team(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String name,
    @Nullable String description,
    @Nullable TeamDefaultRole defaultRole,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public Team {}
}
