package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a shift comes from.
 *
 * @param type {@code schedule_rotation}, {@code custom_shift}, or one of these with {@code
 *     _override}
 * @param rotationId the id of the rotation
 * @param shiftId the id of the custom shift
 * @param overrideId the id of the override
 * @param extra what else PagerDuty sent
 */
public record ShiftSource(
    @Nullable String type,
    @Nullable String rotationId,
    @Nullable String shiftId,
    @Nullable String overrideId,
    Map<String, Object> extra) {

  @Internal
  public ShiftSource {}
}
