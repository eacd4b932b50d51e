package io.github.pagerdutyjava.client.oncalls;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time without a break for which a user is on call at one level of an escalation policy. It has
 * no id, and PagerDuty may show the same user several times: at several levels, by several
 * schedules.
 *
 * @param escalationPolicy the policy
 * @param user who is on call
 * @param schedule the schedule that says so, layer-based or shift-based; null when the user is a
 *     target of the policy themselves
 * @param escalationLevel the level, 1 is notified first; gaps are possible
 * @param start when it begins; null with {@code end} for a user who is on call permanently
 * @param end when it ends; null with {@code start} for a user who is on call permanently
 * @param extra what else PagerDuty sent
 */
public record OnCall(
    @Nullable Resource escalationPolicy,
    @Nullable Resource user,
    @Nullable Resource schedule,
    @Nullable Integer escalationLevel,
    @Nullable Instant start,
    @Nullable Instant end,
    Map<String, Object> extra) {

  @Internal
  public OnCall {}
}
