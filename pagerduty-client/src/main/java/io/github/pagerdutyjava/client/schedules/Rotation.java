package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Events of a shift-based schedule that belong together.
 *
 * @param id the id
 * @param type the type, {@code schedule_rotation}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param schedule the schedule
 * @param events the events
 * @param extra what else PagerDuty sent
 */
public record Rotation(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable Resource schedule,
    List<RotationEvent> events,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public Rotation {}
}
