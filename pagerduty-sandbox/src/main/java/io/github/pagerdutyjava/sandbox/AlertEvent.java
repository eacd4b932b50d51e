package io.github.pagerdutyjava.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is done to an alert, in whichever form it was sent.
 *
 * @param action trigger, acknowledge or resolve
 * @param key which alert; null when a trigger leaves that to PagerDuty
 */
record AlertEvent(
    String action,
    @Nullable String key,
    String summary,
    String severity,
    Map<String, @Nullable Object> details) {
  static final String TRIGGER = "trigger";
  static final String ACKNOWLEDGE = "acknowledge";
  static final String RESOLVE = "resolve";

  private static final Set<String> ACTIONS = Set.of(TRIGGER, ACKNOWLEDGE, RESOLVE);
  private static final Set<String> SEVERITIES = Set.of("critical", "error", "warning", "info");
  private static final int LONGEST_KEY = 255;
  private static final int LONGEST_SUMMARY = 1024;

  /** Reads an event of the Events API v2. */
  static AlertEvent v2(Map<String, @Nullable Object> body) {
    EventFields fields = EventFields.of(body);
    String action = fields.oneOf("event_action", ACTIONS);
    String key = key(fields, "dedup_key", action);
    String summary = "";
    String severity = "";
    Map<String, @Nullable Object> details = new LinkedHashMap<>();
    if (action.equals(TRIGGER)) {
      EventFields payload = fields.object("payload");
      summary = payload.required("summary", LONGEST_SUMMARY);
      severity = payload.oneOf("severity", SEVERITIES);
      payload.required("source", Integer.MAX_VALUE);
      Times.checkEvent(payload);
      fields.addresses("links", "href", "");
      fields.addresses("images", "src", "https://");
      details.putAll(Json.members(body.get("payload")));
      details.remove("summary");
    }
    fields.check();
    return new AlertEvent(action, key, summary, severity, details);
  }

  /** Reads an event of the Events API v1. */
  static AlertEvent v1(Map<String, @Nullable Object> body) {
    EventFields fields = EventFields.of(body);
    String action = fields.oneOf("event_type", ACTIONS);
    String key = key(fields, "incident_key", action);
    String summary = "";
    if (action.equals(TRIGGER)) {
      summary = fields.required("description", LONGEST_SUMMARY);
    }
    fields.check();
    return new AlertEvent(action, key, summary, "critical", Json.members(body.get("details")));
  }

  private static @Nullable String key(EventFields fields, String name, String action) {
    return action.equals(TRIGGER)
        ? fields.optional(name, LONGEST_KEY)
        : fields.required(name, LONGEST_KEY);
  }
}
