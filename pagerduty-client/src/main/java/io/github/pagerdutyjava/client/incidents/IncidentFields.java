package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import io.github.pagerdutyjava.client.model.Urgency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an incident when it is created and when it is changed.
 *
 * @param <B> the body itself
 */
public abstract sealed class IncidentFields<B extends IncidentFields<B>> extends Body<B>
    permits NewIncident, IncidentUpdate {

  IncidentFields(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns a copy of this urgency. */
  public final B urgency(Urgency urgency) {
    return with("urgency", urgency);
  }

  /** Returns a copy of this priority. */
  public final B priorityId(String priorityId) {
    return withReference("priority", "priority_reference", priorityId);
  }

  /** Returns a copy that escalates by this policy; a new incident cannot have assignees, too. */
  public final B escalationPolicyId(String escalationPolicyId) {
    return withReference("escalation_policy", "escalation_policy_reference", escalationPolicyId);
  }

  /**
   * Returns a copy that is assigned to these users, of whom PagerDuty takes one when it creates an
   * incident, which cannot have an escalation policy, too.
   */
  public final B assigneeIds(String... userIds) {
    return with(
        "assignments",
        Arguments.ids("userIds", userIds).stream()
            .map(id -> Map.of("assignee", reference("userIds", "user_reference", id)))
            .toList());
  }

  /** Returns a copy of the incident type of this name, for example {@code incident_default}. */
  public final B incidentTypeName(String name) {
    return with("incident_type", Map.of("name", Arguments.notBlank("name", name)));
  }

  /**
   * Returns a copy with this number to dial: {@code +1 415-555-1212,,,,1234#}, with a comma for
   * each second to wait.
   */
  public final B conferenceNumber(String number) {
    return conferenceBridge("conference_number", Arguments.notBlank("number", number));
  }

  /** Returns a copy with this address of a conference. */
  public final B conferenceUrl(String url) {
    return conferenceBridge("conference_url", Arguments.notBlank("url", url));
  }

  private B conferenceBridge(String name, String value) {
    Map<Object, Object> bridge = new LinkedHashMap<>();
    if (fields().get("conference_bridge") instanceof Map<?, ?> before) {
      bridge.putAll(before);
    }
    bridge.put(name, value);
    return with("conference_bridge", Map.copyOf(bridge));
  }
}
