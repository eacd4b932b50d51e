package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How much of a resource is shown: {@code include[]} turns references into whole objects. */
final class Views {
  private final Function<String, @Nullable Entity> finder;

  Views(Function<String, @Nullable Entity> finder) {
    this.finder = finder;
  }

  Entity show(Entity whole, Call call) {
    Set<String> wanted = call.query().all("include[]");
    Entity shown = whole;
    for (Map.Entry<String, String> include : call.operation().includes().entrySet()) {
      boolean asked = wanted.contains(include.getKey());
      StringTokenizer paths = new StringTokenizer(include.getValue(), ",");
      while (paths.hasMoreTokens()) {
        shown = show(shown, paths.nextToken(), asked);
      }
    }
    return shown;
  }

  private Entity show(Entity whole, String path, boolean asked) {
    if (path.startsWith("+")) {
      return asked ? whole : changed(whole, steps(path.substring(1)), value -> null, true);
    }
    return asked ? changed(whole, steps(path), this::expanded, false) : whole;
  }

  private @Nullable Object expanded(@Nullable Object value) {
    if (value instanceof List<?> references) {
      List<@Nullable Object> objects = new ArrayList<>();
      references.forEach(reference -> objects.add(expanded(reference)));
      return objects;
    }
    Entity found = value instanceof Entity reference ? finder.apply(reference.id()) : null;
    return found == null ? value : found;
  }

  /** Returns a copy in which what the path leads to is changed, or gone. */
  private static Entity changed(Entity whole, List<String> path, Leaf change, boolean remove) {
    String name = path.get(0);
    if (!whole.containsKey(name)) {
      return whole;
    }
    Entity copy = Entity.copy(whole);
    if (path.size() > 1) {
      List<String> rest = path.subList(1, path.size());
      copy.put(name, inside(whole.get(name), rest, change, remove));
    } else if (remove) {
      copy.remove(name);
    } else {
      copy.put(name, change.of(whole.get(name)));
    }
    return copy;
  }

  private static @Nullable Object inside(
      @Nullable Object value, List<String> path, Leaf change, boolean remove) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> copies = new ArrayList<>();
      list.forEach(element -> copies.add(inside(element, path, change, remove)));
      return copies;
    }
    return value instanceof Entity entity ? changed(entity, path, change, remove) : value;
  }

  /** Returns the ids of the objects a path leads to. */
  static List<String> ids(@Nullable Object value, List<String> path) {
    List<String> ids = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(element -> ids.addAll(ids(element, path)));
    } else if (value instanceof Entity entity) {
      if (path.isEmpty()) {
        ids.add(entity.id());
      } else {
        ids.addAll(ids(entity.get(path.get(0)), path.subList(1, path.size())));
      }
    }
    return ids;
  }

  static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    StringTokenizer names = new StringTokenizer(path, ".");
    while (names.hasMoreTokens()) {
      steps.add(names.nextToken());
    }
    return steps;
  }

  @FunctionalInterface
  private interface Leaf {
    @Nullable Object of(@Nullable Object value);
  }
}
