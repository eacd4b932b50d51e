package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.events.PreparedEvent.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How events are written for a version of the Events API. */
enum EventsVersion {
  V2("routing_key", Kind.ALERT) {
    @Override
    Map<String, Object> body(EventFields fields, Map<String, Object> payload) {
      Map<String, Object> body = new LinkedHashMap<>(fields.event());
      if (!payload.isEmpty()) {
        body.put("payload", payload);
      }
      return body;
    }
  },

  V1("service_key", Kind.LEGACY_ALERT) {
    @Override
    Map<String, Object> body(EventFields fields, Map<String, Object> payload) {
      Map<String, Object> body = new LinkedHashMap<>();
      fields.event().forEach((name, value) -> body.put(RENAMED.getOrDefault(name, name), value));
      List<Object> contexts = new ArrayList<>();
      contexts(contexts, "link", body.remove("links"));
      contexts(contexts, "image", body.remove("images"));
      if (!contexts.isEmpty()) {
        body.put("contexts", contexts);
      }
      if (!payload.isEmpty()) {
        Map<String, Object> details = new LinkedHashMap<>(payload);
        body.put("description", Objects.requireNonNull(details.remove(EventFields.SUMMARY)));
        body.put("details", details);
      }
      return body;
    }
  };

  private static final Map<String, String> RENAMED =
      Map.of("event_action", "event_type", "dedup_key", "incident_key");

  private final String keyName;
  private final Kind alerts;

  EventsVersion(String keyName, Kind alerts) {
    this.keyName = keyName;
    this.alerts = alerts;
  }

  /** Returns the body of an event, but for the key that says whose it is. */
  abstract Map<String, Object> body(EventFields fields, Map<String, Object> payload);

  /** Returns the property that says whose an event is. */
  String keyName() {
    return keyName;
  }

  /** Returns where alert events go. */
  Kind alerts() {
    return alerts;
  }

  private static void contexts(List<Object> contexts, String type, @Nullable Object items) {
    if (items instanceof List<?> list) {
      list.forEach(item -> contexts.add(context(type, item)));
    }
  }

  private static Map<String, Object> context(String type, Object item) {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("type", type);
    if (item instanceof EventLink link) {
      context.put("href", link.href());
      optional(context, "text", link.text());
    } else if (item instanceof EventImage image) {
      context.put("src", image.src());
      optional(context, "href", image.href());
      optional(context, "alt", image.alt());
    }
    return context;
  }

  private static void optional(Map<String, Object> context, String name, @Nullable String value) {
    if (value != null) {
      context.put(name, value);
    }
  }
}
