package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.internal.json.Json;
import io.github.pagerdutyjava.internal.json.RawJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The properties of an event by their wire names; immutable, every method returns a copy.
 *
 * @param event what stands at the top
 * @param payload what stands in the payload
 */
record EventFields(Map<String, Object> event, Map<String, Object> payload) {

  static final String SUMMARY = "summary";
  static final String CUSTOM_DETAILS = "custom_details";
  static final Json JSON = Json.builder().build();

  static final EventFields NONE = new EventFields(Map.of(), Map.of());

  EventFields with(String name, Object value) {
    return new EventFields(copy(event, name, value), payload);
  }

  EventFields inPayload(String name, Object value) {
    return new EventFields(event, copy(payload, name, value));
  }

  /** Adds to a list at the top. */
  EventFields adding(String name, Object item) {
    List<Object> items = new ArrayList<>();
    if (event.get(name) instanceof List<?> before) {
      items.addAll(before);
    }
    items.add(item);
    return with(name, Collections.unmodifiableList(items));
  }

  /** Writes the details at once: what the caller changes later does not change the event. */
  EventFields details(Object details) {
    Objects.requireNonNull(details, "customDetails");
    try {
      return inPayload(CUSTOM_DETAILS, new RawJson(JSON.write(details)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("customDetails: " + e.getMessage(), e);
    }
  }

  private static Map<String, Object> copy(Map<String, Object> all, String name, Object value) {
    Map<String, Object> copy = new LinkedHashMap<>(all);
    copy.put(name, value);
    return Collections.unmodifiableMap(copy);
  }
}
