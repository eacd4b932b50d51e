package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked to help with an incident.
 *
 * @param state what they did
 * @param user who was asked
 * @param incident the incident
 * @param updatedAt when this last changed
 * @param message what they were told
 * @param requester who asked
 * @param requestedAt when they were asked
 * @param escalationPolicyRequests the names of the escalation policies that they were asked through
 * @param extra what else PagerDuty sent
 */
public record IncidentResponder(
    @Nullable ResponderState state,
    @Nullable Resource user,
    @Nullable Resource incident,
    @Nullable Instant updatedAt,
    @Nullable String message,
    @Nullable Resource requester,
    @Nullable Instant requestedAt,
    List<String> escalationPolicyRequests,
    Map<String, Object> extra) {

  @Internal
  public IncidentResponder {}
}
