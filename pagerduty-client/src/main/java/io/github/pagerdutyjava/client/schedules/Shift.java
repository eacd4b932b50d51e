package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;

/**
 * A time for which a user is on call by a schedule, whatever its kind.
 *
 * @param start when it begins
 * @param end when it ends, which is no longer part of it
 * @param user who is on call; of shift-based schedules PagerDuty sends the id, and the name at
 *     times
 */
public record Shift(Instant start, Instant end, Resource user) {

  @Internal
  public Shift {}
}
