package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for help with an incident.
 *
 * @param id the id; PagerDuty does not always send it
 * @param incident the incident
 * @param requester who asks
 * @param requestedAt when
 * @param message what people are told
 * @param responderRequestTargets who is asked
 * @param extra what else PagerDuty sent
 */
public record ResponderRequest(
    @Nullable String id,
    @Nullable Resource incident,
    @Nullable Resource requester,
    @Nullable Instant requestedAt,
    @Nullable String message,
    List<ResponderRequestTarget> responderRequestTargets,
    Map<String, Object> extra) {

  @Internal
  public ResponderRequest {}
}
