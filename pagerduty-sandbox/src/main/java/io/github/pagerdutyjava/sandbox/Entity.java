package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON object of the account; the order of its members is the order they are shown in. */
final class Entity extends LinkedHashMap<String, @Nullable Object> {
  private static final long serialVersionUID = 1L;
  private static final String API = "https://api.pagerduty.com/";
  private static final String WEB = "https://sandbox.pagerduty.com/";

  /** Returns the members every resource starts with. */
  static Entity of(String type, String id, String summary, String apiPath, @Nullable String web) {
    return new Entity()
        .with("id", id)
        .with("type", type)
        .with("summary", summary)
        .with("self", API + apiPath + "/" + id)
        .with("html_url", web == null ? null : WEB + web + "/" + id);
  }

  static Entity copy(Entity original) {
    Entity copy = new Entity();
    copy.putAll(original);
    return copy;
  }

  Entity with(String name, @Nullable Object value) {
    put(name, value);
    return this;
  }

  Entity reference() {
    return new Entity()
        .with("id", get("id"))
        .with("type", get("type") + "_reference")
        .with("summary", get("summary"))
        .with("self", get("self"))
        .with("html_url", get("html_url"));
  }

  String id() {
    return String.valueOf(get("id"));
  }

  /** Returns a member that is known to be a list of objects. */
  @SuppressWarnings("unchecked")
  List<Entity> list(String name) {
    return (List<Entity>) Objects.requireNonNull(get(name), name);
  }

  /** Returns a member that is known to be a list of texts. */
  @SuppressWarnings("unchecked")
  List<String> texts(String name) {
    return (List<String>) Objects.requireNonNull(get(name), name);
  }

  Entity entity(String name) {
    return (Entity) Objects.requireNonNull(get(name), name);
  }

  Instant instant(String name) {
    return (Instant) Objects.requireNonNull(get(name), name);
  }

  /** Returns a member that is known to be a whole number. */
  long number(String name) {
    return ((Number) Objects.requireNonNull(get(name), name)).longValue();
  }

  String text(String name) {
    return String.valueOf(get(name));
  }
}
