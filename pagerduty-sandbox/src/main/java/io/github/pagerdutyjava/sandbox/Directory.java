package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The account's objects by collection, in the order they are listed in. An object in here is never
 * changed but replaced by another, so that what was read stays as it was.
 */
final class Directory {
  private final Map<String, List<Entity>> collections = new ConcurrentHashMap<>();
  private final Map<String, String> homes = new ConcurrentHashMap<>();
  private final Map<String, Entity> ever = new ConcurrentHashMap<>();

  synchronized Entity add(String collection, Entity entity) {
    edit(
        collection,
        list -> {
          list.add(entity);
          return list;
        });
    homes.put(entity.id(), collection);
    ever.put(entity.id(), entity);
    return entity;
  }

  /** Puts an object in the place of the one that has its id. */
  synchronized void replace(Entity entity) {
    edit(
        home(entity.id()),
        list -> {
          list.replaceAll(before -> before.id().equals(entity.id()) ? entity : before);
          return list;
        });
    ever.put(entity.id(), entity);
  }

  synchronized void remove(String id) {
    edit(
        home(id),
        list -> {
          list.removeIf(entity -> entity.id().equals(id));
          return list;
        });
    homes.remove(id);
  }

  private void edit(String collection, UnaryOperator<List<Entity>> change) {
    collections.put(collection, List.copyOf(change.apply(new ArrayList<>(all(collection)))));
  }

  /** Returns what brings back all that is here now. */
  synchronized Runnable snapshot() {
    Map<String, List<Entity>> collectionsNow = Map.copyOf(collections);
    Map<String, String> homesNow = Map.copyOf(homes);
    Map<String, Entity> everNow = Map.copyOf(ever);
    return () -> {
      restore(collections, collectionsNow);
      restore(homes, homesNow);
      restore(ever, everNow);
    };
  }

  private static <V> void restore(Map<String, V> map, Map<String, V> before) {
    map.keySet().retainAll(before.keySet());
    map.putAll(before);
  }

  /** Returns the collection that the object is in, or an empty text. */
  String home(String id) {
    return homes.getOrDefault(id, "");
  }

  List<Entity> all(String collection) {
    return collections.getOrDefault(collection, List.of());
  }

  /** Returns every object there is. */
  List<Entity> everything() {
    return collections.values().stream().flatMap(List::stream).toList();
  }

  /** Returns what has this id in the collection; 404 when nothing has. */
  Entity get(String collection, String id) {
    Entity entity = home(id).equals(collection) ? ever.get(id) : null;
    if (entity == null) {
      throw Refusal.notFound();
    }
    return entity;
  }

  @Nullable Entity find(String id) {
    return homes.containsKey(id) ? ever.get(id) : null;
  }

  /** Returns what has this id or had it before it was deleted, or null. */
  @Nullable Entity recall(String id) {
    return ever.get(id);
  }
}
