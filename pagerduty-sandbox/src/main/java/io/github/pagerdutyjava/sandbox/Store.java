package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes, changes and deletes objects as the table of shapes says. */
final class Store {
  private static final Set<String> OWN =
      Set.of("id", "self", "html_url", "summary", "created_at", "updated_at");

  private final Account account;
  private final Clock clock;
  private final Shapes shapes;
  private final Relations relations;

  Store(Account account, Clock clock, Shapes shapes) {
    this.account = account;
    this.clock = clock;
    this.shapes = shapes;
    this.relations = new Relations(account.directory(), shapes);
  }

  /** Returns a new object of a collection, after it was added to it. */
  Entity create(String collection, List<String> parents, Map<String, @Nullable Object> sent) {
    Shape shape = shapes.of(collection);
    for (String name : shape.required()) {
      if (sent.get(name) == null || "".equals(sent.get(name))) {
        throw Refusal.field(name, "cannot be empty");
      }
    }
    Entity changes = changes(shape, sent);
    check(shape, collection, "", changes);
    String type = type(shape, sent.get("type"));
    String path = shape.path(parents);
    Entity made = Entity.of(type, account.nextId(), "", path, shape.web());
    if (shape.path().isEmpty()) {
      made.remove("self");
      made.remove("html_url");
    }
    shape.usual().forEach((name, value) -> made.put(name, usual(value)));
    made.putAll(changes);
    name(made, shape);
    account.directory().add(collection, made);
    relations.link(null, made);
    return made;
  }

  private @Nullable Object usual(@Nullable Object value) {
    return "@now".equals(value)
        ? clock.instant().truncatedTo(ChronoUnit.SECONDS)
        : account.bodies().kept(value);
  }

  private static String type(Shape shape, @Nullable Object sent) {
    String usual = shape.types().get(0);
    if (sent == null || shape.types().contains(sent)) {
      return sent == null ? usual : (String) sent;
    }
    if (shape.types().size() == 1) {
      return usual;
    }
    throw Refusal.field("type", "must be one of " + shape.types());
  }

  private static void name(Entity entity, Shape shape) {
    if (shape.named().isEmpty()) {
      entity.remove("summary");
    } else {
      entity.put("summary", entity.get(shape.named()));
    }
  }

  /** Returns the object with the members that were sent; the others stay as they were. */
  Entity update(Entity before, Map<String, @Nullable Object> sent) {
    String collection = account.directory().home(before.id());
    Shape shape = shapes.of(collection);
    Entity changes = changes(shape, sent);
    check(shape, collection, before.id(), changes);
    for (String name : shape.required()) {
      if (changes.containsKey(name) && changes.get(name) == null) {
        throw Refusal.field(name, "cannot be empty");
      }
    }
    Entity after = Entity.copy(before);
    after.putAll(changes);
    if (after.containsKey("updated_at")) {
      after.put("updated_at", usual("@now"));
    }
    name(after, shape);
    replace(before, after);
    return after;
  }

  /** Puts an object in the place of what it was. */
  void replace(Entity before, Entity after) {
    account.directory().replace(after);
    relations.link(before, after);
    if (!before.text("summary").equals(after.text("summary"))) {
      relations.rename(after);
    }
  }

  void delete(Entity entity) {
    relations.checkUnused(entity);
    account.directory().remove(entity.id());
    relations.forget(entity);
  }

  private Entity changes(Shape shape, Map<String, @Nullable Object> sent) {
    Map<String, @Nullable Object> free = new LinkedHashMap<>(sent);
    free.keySet().removeAll(OWN);
    free.keySet().removeAll(shape.fixed());
    free.remove("type");
    return account.bodies().members(free);
  }

  private void check(Shape shape, String collection, String self, Entity changes) {
    shape.usual().entrySet().stream()
        .filter(usual -> usual.getValue() instanceof List<?> && changes.containsKey(usual.getKey()))
        .forEach(usual -> checkObjects(usual.getKey(), changes.get(usual.getKey())));
    shape
        .choices()
        .forEach(
            (name, words) -> {
              if (changes.get(name) != null && !words.contains(changes.text(name))) {
                throw Refusal.field(name, "must be one of " + words);
              }
            });
    Object unique = changes.get(shape.unique());
    if (unique != null
        && account.directory().all(collection).stream()
            .anyMatch(other -> !other.id().equals(self) && same(unique, other, shape))) {
      throw Refusal.field(shape.unique(), "has already been taken");
    }
  }

  private static void checkObjects(String name, @Nullable Object sent) {
    if (!(sent instanceof List<?> list) || !list.stream().allMatch(Entity.class::isInstance)) {
      throw Refusal.field(name, "must be a list of objects");
    }
  }

  private static boolean same(Object unique, Entity other, Shape shape) {
    return String.valueOf(unique).equalsIgnoreCase(other.text(shape.unique()));
  }
}
