package io.github.pagerdutyjava.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An event that was not taken, in the shape of the answers of PagerDuty's Events API. */
final class EventRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String word;
  private final String[] errors;

  private EventRefusal(int status, String word, String message, List<String> errors) {
    super(message, null, false, false);
    this.status = status;
    this.word = word;
    this.errors = errors.toArray(String[]::new);
  }

  static EventRefusal invalid(List<String> errors) {
    return new EventRefusal(400, "invalid event", "Event object is invalid", errors);
  }

  static EventRefusal unreadable() {
    return new EventRefusal(
        400,
        "Unrecognized object",
        "Event object format is unrecognized",
        List.of("the body is not a JSON object"));
  }

  static EventRefusal tooLarge(int most) {
    return new EventRefusal(
        413,
        "invalid event",
        "Event object is too large",
        List.of("the body may have " + most + " bytes"));
  }

  static EventRefusal tooMany(int status) {
    return new EventRefusal(status, "throttle exceeded", "Too many events for this key", List.of());
  }

  static EventRefusal notPost() {
    return new EventRefusal(405, "method not allowed", "Events are sent by POST", List.of());
  }

  int status() {
    return status;
  }

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", word);
    body.put("message", String.valueOf(getMessage()));
    if (errors.length > 0) {
      body.put("errors", List.of(errors));
    }
    return body;
  }
}
