package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The account's objects that do not change: by collection, in the order they are listed in. */
final class Directory {
  private final Map<String, List<Entity>> collections = new HashMap<>();
  private final Map<String, Entity> byId = new HashMap<>();

  Entity add(String collection, Entity entity) {
    collections.computeIfAbsent(collection, unused -> new ArrayList<>()).add(entity);
    byId.put(entity.id(), entity);
    return entity;
  }

  List<Entity> all(String collection) {
    return collections.getOrDefault(collection, List.of());
  }

  @Nullable Entity find(String id) {
    return byId.get(id);
  }
}
