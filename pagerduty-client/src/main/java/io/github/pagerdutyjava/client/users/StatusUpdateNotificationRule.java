package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a user is told of the status updates of incidents.
 *
 * @param id the id
 * @param type the type, {@code status_update_notification_rule}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param contactMethod how
 * @param createdAt when it was added
 * @param extra what else PagerDuty sent
 */
public record StatusUpdateNotificationRule(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable Resource contactMethod,
    @Nullable Instant createdAt,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public StatusUpdateNotificationRule {}
}
