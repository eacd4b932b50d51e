package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time that repeats, and who is on call then.
 *
 * @param id the id
 * @param type the type, {@code schedule_event}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param name the name
 * @param startTime when it first begins
 * @param endTime when it first ends
 * @param effectiveSince from when on it counts
 * @param effectiveUntil until when it counts; null for ever
 * @param recurrence how it repeats: an {@code RRULE}, and any {@code EXDATE} and {@code RDATE}
 * @param assignmentStrategy who is on call then
 * @param extra what else PagerDuty sent
 */
public record RotationEvent(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String name,
    @Nullable EventTime startTime,
    @Nullable EventTime endTime,
    @Nullable Instant effectiveSince,
    @Nullable Instant effectiveUntil,
    List<String> recurrence,
    @Nullable RotationStrategy assignmentStrategy,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public RotationEvent {}
}
