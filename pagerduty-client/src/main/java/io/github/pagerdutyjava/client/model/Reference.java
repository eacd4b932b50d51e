package io.github.pagerdutyjava.client.model;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource of which PagerDuty sent little more than the id.
 *
 * @param id the id
 * @param type the type, for example {@code user_reference}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param extra what else PagerDuty sent
 */
public record Reference(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public Reference {}
}
