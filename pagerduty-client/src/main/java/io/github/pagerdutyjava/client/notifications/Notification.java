package io.github.pagerdutyjava.client.notifications;

import com.squareup.moshi.Json;
import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One message by which PagerDuty told somebody of an incident.
 *
 * @param id the id
 * @param type the way it took
 * @param startedAt when it was sent
 * @param address where to; null for a push notification
 * @param user who was told
 * @param conferenceAddress the conference bridge that it named
 * @param status what became of it
 * @param extra what else PagerDuty sent
 */
public record Notification(
    String id,
    @Nullable NotificationType type,
    @Nullable Instant startedAt,
    @Nullable String address,
    @Nullable Resource user,
    @Json(name = "conferenceAddress") @Nullable String conferenceAddress,
    @Nullable String status,
    Map<String, Object> extra) {

  @Internal
  public Notification {}
}
