package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shift of a shift-based schedule outside of all rotations.
 *
 * @param id the id
 * @param type the type, {@code custom_shift}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param startTime when it begins
 * @param endTime when it ends
 * @param assignments who takes it, one
 * @param extra what else PagerDuty sent
 */
public record CustomShift(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable Instant startTime,
    @Nullable Instant endTime,
    List<ShiftAssignment> assignments,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public CustomShift {}
}
