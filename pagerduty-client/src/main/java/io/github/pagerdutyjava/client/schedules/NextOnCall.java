package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a user is next on call.
 *
 * @param start when it begins
 * @param end when it ends
 * @param user the user, as PagerDuty sends it: an object, or a list of one
 * @param extra what else PagerDuty sent
 */
public record NextOnCall(
    @Nullable Instant start,
    @Nullable Instant end,
    @Nullable Object user,
    Map<String, Object> extra) {

  @Internal
  public NextOnCall {}
}
