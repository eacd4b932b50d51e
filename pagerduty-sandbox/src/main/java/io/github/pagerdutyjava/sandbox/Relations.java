package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps references true: those back to an object, its name in them, and none after its end. */
final class Relations {
  private final Directory directory;
  private final Shapes shapes;

  Relations(Directory directory, Shapes shapes) {
    this.directory = directory;
    this.shapes = shapes;
  }

  /** Writes into what an object refers to that it does, and into what it no longer does. */
  void link(@Nullable Entity before, Entity after) {
    Shape shape = shapes.of(directory.home(after.id()));
    for (Map.Entry<String, String> back : shape.back().entrySet()) {
      List<String> old = before == null ? List.of() : targets(before, back.getKey());
      List<String> now = targets(after, back.getKey());
      old.stream().filter(id -> !now.contains(id)).forEach(id -> link(id, back, after, false));
      now.stream().filter(id -> !old.contains(id)).forEach(id -> link(id, back, after, true));
    }
  }

  /** The path {@code @} leads to the parent. */
  private List<String> targets(Entity entity, String path) {
    String home = directory.home(entity.id());
    return path.equals("@")
        ? List.of(home.substring(home.indexOf('@') + 1))
        : Views.ids(entity, Views.steps(path)).stream().distinct().toList();
  }

  private void link(String id, Map.Entry<String, String> back, Entity from, boolean present) {
    Entity target = directory.find(id);
    if (target == null || !(target.get(back.getValue()) instanceof List<?>)) {
      return;
    }
    List<Entity> references = new ArrayList<>(target.list(back.getValue()));
    references.removeIf(reference -> reference.id().equals(from.id()));
    if (present) {
      references.add(from.reference());
    }
    directory.replace(Entity.copy(target).with(back.getValue(), references));
  }

  /** Refuses to go on while others refer to the object. */
  void checkUnused(Entity entity) {
    for (String user : shapes.of(directory.home(entity.id())).users()) {
      int dot = user.indexOf('.');
      List<String> path = Views.steps(user.substring(dot + 1));
      for (Entity other : directory.all(user.substring(0, dot))) {
        if (Views.ids(other, path).contains(entity.id())) {
          throw Refusal.invalid(entity.text("summary") + " is in use by " + other.text("summary"));
        }
      }
    }
  }

  /** Gives an object its new name wherever it is referred to. */
  void rename(Entity entity) {
    sweep(entity.id(), Entity.copy(entity.reference()));
  }

  /** Takes the object out of all lists, and what belonged to it away. */
  void forget(Entity entity) {
    sweep(entity.id(), null);
    for (Entity other : directory.everything()) {
      if (directory.home(other.id()).endsWith("@" + entity.id())) {
        directory.remove(other.id());
        forget(other);
      }
    }
  }

  private void sweep(String id, @Nullable Entity reference) {
    for (Entity entity : directory.everything()) {
      Entity swept = (Entity) swept(entity, id, reference, true);
      if (swept != null && !swept.equals(entity)) {
        directory.replace(swept);
      }
    }
  }

  private static @Nullable Object swept(
      @Nullable Object value, String id, @Nullable Entity reference, boolean top) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> kept = new ArrayList<>();
      for (Object element : list) {
        if (reference != null || !refers(element, id)) {
          kept.add(swept(element, id, reference, false));
        }
      }
      return kept;
    }
    if (!(value instanceof Entity entity)) {
      return value;
    }
    if (!top && refers(entity, id)) {
      return reference == null ? entity : reference;
    }
    Entity copy = new Entity();
    entity.forEach((name, member) -> copy.put(name, swept(member, id, reference, false)));
    return copy;
  }

  private static boolean refers(@Nullable Object value, String id) {
    return value instanceof Entity entity
        && entity.id().equals(id)
        && entity.text("type").endsWith("_reference");
  }
}
