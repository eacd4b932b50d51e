package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An alert: what a monitoring tool reported.
 *
 * @param id the id
 * @param type the type, {@code alert}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param createdAt when it was first triggered
 * @param status how far it is
 * @param alertKey what further events are matched by
 * @param service the service that it is about
 * @param firstTriggerLogEntry the log entry of its beginning
 * @param incident the incident that it belongs to
 * @param suppressed whether it is suppressed, and so has no incident
 * @param severity how bad the monitoring tool says that it is
 * @param integration where it came from
 * @param body what the monitoring tool sent
 * @param extra what else PagerDuty sent
 */
public record Alert(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable Instant createdAt,
    @Nullable AlertStatus status,
    @Nullable String alertKey,
    @Nullable Resource service,
    @Nullable Resource firstTriggerLogEntry,
    @Nullable Resource incident,
    @Nullable Boolean suppressed,
    @Nullable AlertSeverity severity,
    @Nullable Resource integration,
    @Nullable AlertBody body,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public Alert {}
}
