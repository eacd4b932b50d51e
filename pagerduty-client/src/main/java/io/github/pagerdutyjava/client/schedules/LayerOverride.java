package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time for which a user is on call by a layer-based schedule, whatever its layers say.
 *
 * @param id the id; null where PagerDuty leaves it out, see {@link LayerOverrides#editable}
 * @param type the type
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param start when it begins
 * @param end when it ends
 * @param user the user
 * @param extra what else PagerDuty sent
 */
public record LayerOverride(
    @Nullable String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable Instant start,
    @Nullable Instant end,
    @Nullable Resource user,
    Map<String, Object> extra) {

  @Internal
  public LayerOverride {}
}
