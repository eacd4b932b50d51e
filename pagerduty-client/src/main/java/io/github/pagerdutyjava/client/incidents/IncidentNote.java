package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A note on an incident.
 *
 * @param id the id
 * @param user who wrote it: a user, or a bot that stands for a service
 * @param channel the means by which it was written
 * @param content what it says
 * @param createdAt when it was written
 * @param updatedAt when it was last changed
 * @param extra what else PagerDuty sent
 */
public record IncidentNote(
    String id,
    @Nullable Resource user,
    @Nullable NoteChannel channel,
    @Nullable String content,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt,
    Map<String, Object> extra) {

  @Internal
  public IncidentNote {}
}
