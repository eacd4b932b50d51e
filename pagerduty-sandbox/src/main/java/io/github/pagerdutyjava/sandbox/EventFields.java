package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an event's members and notes all that is wrong with them, as PagerDuty does. */
final class EventFields {
  private final Map<String, @Nullable Object> members;
  private final String path;
  private final List<String> errors;

  private EventFields(Map<String, @Nullable Object> members, String path, List<String> errors) {
    this.members = members;
    this.path = path;
    this.errors = errors;
  }

  static EventFields of(Map<String, @Nullable Object> members) {
    return new EventFields(members, "", new ArrayList<>());
  }

  /** Refuses the event when anything was wrong with it. */
  void check() {
    if (!errors.isEmpty()) {
      throw EventRefusal.invalid(errors);
    }
  }

  /** Returns a text that must be there; empty when it is not. */
  String required(String name, int longest) {
    String text = optional(name, longest);
    if (text == null || text.isBlank()) {
      error(name, "is missing or blank");
      return "";
    }
    return text;
  }

  @Nullable String optional(String name, int longest) {
    Object value = members.get(name);
    if (value != null && !(value instanceof String)) {
      error(name, "must be a string");
      return null;
    }
    String text = (String) value;
    if (text != null && text.codePointCount(0, text.length()) > longest) {
      error(name, "is longer than " + longest + " characters");
    }
    return text;
  }

  String oneOf(String name, Set<String> known) {
    String text = required(name, Integer.MAX_VALUE);
    if (!text.isBlank() && !known.contains(text)) {
      error(name, "must be one of " + known.stream().sorted().toList());
    }
    return text;
  }

  @Nullable Object any(String name) {
    return members.get(name);
  }

  /** Returns the members of an object that must be there. */
  EventFields object(String name) {
    Map<String, @Nullable Object> object = Json.object(members.get(name));
    if (object == null) {
      error(name, "is missing or not an object");
      return new EventFields(Map.of(), path + name + ".", new ArrayList<>());
    }
    return new EventFields(object, path + name + ".", errors);
  }

  /** Checks that each element of a list, if there is one, names an address. */
  void addresses(String name, String member, String scheme) {
    Object value = members.get(name);
    if (value == null) {
      return;
    }
    if (!(value instanceof List<?> elements)) {
      error(name, "must be a list");
      return;
    }
    for (Object element : elements) {
      Map<String, @Nullable Object> object = Json.object(element);
      Object address = object == null ? null : object.get(member);
      if (!(address instanceof String text) || !text.startsWith(scheme)) {
        error(name, "needs a " + member + " that starts with " + scheme);
      }
    }
  }

  void error(String name, String trouble) {
    errors.add("'" + path + name + "' " + trouble);
  }
}
