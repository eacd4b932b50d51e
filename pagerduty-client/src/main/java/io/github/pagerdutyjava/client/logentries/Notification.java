package io.github.pagerdutyjava.client.logentries;

import com.squareup.moshi.Json;
import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to somebody about an incident.
 *
 * @param id the id
 * @param type the kind, for example {@code sms_notification}
 * @param startedAt when it was sent
 * @param address where it was sent to
 * @param user to whom
 * @param conferenceAddress where people talk about the incident
 * @param status what became of it
 * @param extra what else PagerDuty sent
 */
public record Notification(
    @Nullable String id,
    @Nullable String type,
    @Nullable Instant startedAt,
    @Nullable String address,
    @Nullable Resource user,
    @Json(name = "conferenceAddress") @Nullable String conferenceAddress,
    @Nullable String status,
    Map<String, Object> extra) {

  @Internal
  public Notification {}
}
