package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.internal.json.JsonFailure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;

/**
 * What an integration answered when it took a payload. It says nothing of what came of it.
 *
 * @param status the HTTP status, 200 to 299
 * @param body the body as it came, often but not always JSON
 */
public record IntegrationAnswer(int status, String body) {

  /** Makes an answer. */
  @Internal
  public IntegrationAnswer {}

  /** Returns the body as a JSON object; empty if it is anything else. */
  public Map<String, Object> json() {
    try {
      Object value = EventFields.JSON.read(Object.class, new Buffer().writeUtf8(body));
      if (value instanceof Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, item) -> copy.put((String) name, item));
        return Collections.unmodifiableMap(copy);
      }
    } catch (JsonFailure notJson) {
      // Then there is none.
    }
    return Map.of();
  }

  /** Returns PagerDuty's words, if the body has them. */
  public Optional<String> message() {
    return json().get("message") instanceof String message
        ? Optional.of(message)
        : Optional.empty();
  }

  /** The body may hold anything. */
  @Override
  public String toString() {
    return "IntegrationAnswer[status=" + status + "]";
  }
}
