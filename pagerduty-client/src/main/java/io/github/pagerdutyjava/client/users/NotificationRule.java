package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.model.Urgency;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a user is reached how.
 *
 * @param id the id
 * @param type the type, {@code assignment_notification_rule}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param startDelayInMinutes how many minutes after the assignment
 * @param contactMethod how
 * @param urgency for which incidents
 * @param createdAt when it was added
 * @param extra what else PagerDuty sent
 */
public record NotificationRule(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable Integer startDelayInMinutes,
    @Nullable Resource contactMethod,
    @Nullable Urgency urgency,
    @Nullable Instant createdAt,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public NotificationRule {}
}
