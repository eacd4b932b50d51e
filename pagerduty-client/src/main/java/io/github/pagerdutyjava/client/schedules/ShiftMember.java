package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a shift: a user, or nobody.
 *
 * @param type {@code user_member}, or {@code empty_member} for nobody
 * @param userId the id of the user; null for nobody
 * @param extra what else PagerDuty sent
 */
public record ShiftMember(
    @Nullable String type, @Nullable String userId, Map<String, Object> extra) {

  @Internal
  public ShiftMember {}
}
