package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request brings along.
 *
 * @param body maps, lists, texts and exact numbers; null when there is none
 * @param from the e-mail address of whom it is done for; null when it names nobody
 */
record Sent(@Nullable Object body, @Nullable String from) {
  static final Sent NOTHING = new Sent(null, null);

  static Sent of(Request request) {
    Object body = request.body().size() == 0 ? null : Json.read(request.body());
    return new Sent(body, request.header("From"));
  }

  /** Returns the members of the body; 400 when it is not an object. */
  Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> members = Json.object(body);
    if (members == null) {
      throw Refusal.invalid("the body must be an object");
    }
    return members;
  }

  /** Returns the object under the body's root key; 400 when there is none. */
  Map<String, @Nullable Object> object(String root) {
    Map<String, @Nullable Object> object = Json.object(members().get(root));
    if (object == null) {
      throw Refusal.invalid(root + " must be an object");
    }
    return object;
  }

  /** Returns the objects in the list under the body's root key; 400 when there is none. */
  List<Map<String, @Nullable Object>> objects(String root) {
    if (!(members().get(root) instanceof List<?> list)) {
      throw Refusal.invalid(root + " must be a list");
    }
    List<Map<String, @Nullable Object>> objects = new ArrayList<>();
    for (Object element : list) {
      Map<String, @Nullable Object> object = Json.object(element);
      if (object == null) {
        throw Refusal.invalid(root + " must be a list of objects");
      }
      objects.add(object);
    }
    return objects;
  }

  /** Returns a text of the body; 400 when it is none or blank. */
  String text(String name) {
    return text(members(), name);
  }

  static String text(Map<String, ? extends @Nullable Object> members, String name) {
    if (members.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw Refusal.invalid(name + " must be a text that is not blank");
  }
}
