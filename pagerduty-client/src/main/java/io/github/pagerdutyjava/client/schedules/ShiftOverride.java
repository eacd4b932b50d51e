package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time for which somebody stands in for somebody else in a shift-based schedule.
 *
 * @param id the id
 * @param type the type, {@code override_shift}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param rotationId the id of the rotation whose shifts they are; null for a custom shift
 * @param customShiftId the id of the custom shift; null for a rotation
 * @param startTime when it begins
 * @param endTime when it ends
 * @param overriddenMember whose shifts they are
 * @param overridingMember who takes them instead
 * @param extra what else PagerDuty sent
 */
public record ShiftOverride(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String rotationId,
    @Nullable String customShiftId,
    @Nullable Instant startTime,
    @Nullable Instant endTime,
    @Nullable ShiftMember overriddenMember,
    @Nullable ShiftMember overridingMember,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public ShiftOverride {}
}
