package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a user is told that their on-call duty begins or ends.
 *
 * @param id the id
 * @param notifyAdvanceInMinutes how many minutes before
 * @param handoffType of the beginning, the end or both
 * @param contactMethod how
 * @param extra what else PagerDuty sent
 */
public record HandoffNotificationRule(
    String id,
    @Nullable Integer notifyAdvanceInMinutes,
    @Nullable HandoffType handoffType,
    @Nullable Resource contactMethod,
    Map<String, Object> extra) {

  @Internal
  public HandoffNotificationRule {}
}
