package io.github.pagerdutyjava.client.priorities;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A priority that incidents can have.
 *
 * @param id the id
 * @param type the type, {@code priority}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param name the name, for example {@code P1}
 * @param description when to use it
 * @param extra what else PagerDuty sent
 */
public record Priority(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String name,
    @Nullable String description,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public Priority {}
}
