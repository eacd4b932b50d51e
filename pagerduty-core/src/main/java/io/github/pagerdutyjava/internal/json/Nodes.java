package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.Types;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Finds what decodes a type, and keeps it. */
final class Nodes {

  private final Map<Class<?>, Relations> relations;
  private final Map<Type, Node> nodes = new ConcurrentHashMap<>();
  private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();
  private final AtomicInteger records = new AtomicInteger();

  /** One for all, because the same types come everywhere. */
  private final Labels<String> typeLabels = Labels.ofText();

  Nodes(Map<Class<?>, Relations> relations) {
    this.relations = Map.copyOf(relations);
  }

  Scratch scratch() {
    return new Scratch(records.get());
  }

  RecordShape shape(Class<?> type) {
    return shapes.computeIfAbsent(type, RecordShape::of);
  }

  /**
   * Returns what decodes this type.
   *
   * @throws IllegalArgumentException when nothing does
   */
  Node of(Type type) {
    Node known = nodes.get(type);
    if (known != null) {
      return known;
    }
    Node made = make(type);
    Node first = nodes.putIfAbsent(type, made);
    return first != null ? first : made;
  }

  private Node make(Type type) {
    Class<?> raw = Types.getRawType(type);
    Relations relation = relations.get(raw);
    if (relation != null) {
      return new RelationNode(record(relation.fallback()), label -> record(relation.of(label)));
    }
    if (raw.isEnum()) {
      return new EnumNode(raw);
    }
    if (raw == List.class || raw == Collection.class) {
      return list(of(Generics.argument(type, 0)));
    }
    if (raw == Map.class) {
      return map(type);
    }
    if (raw.isRecord()) {
      return new RecordJson(
          records.getAndIncrement(), shape(raw), property -> child(property, type));
    }
    Node leaf = Leaves.BY_TYPE.get(raw);
    if (leaf == null) {
      throw new IllegalArgumentException("no JSON is known for " + type);
    }
    return leaf;
  }

  private RecordJson record(Class<?> type) {
    return (RecordJson) of(type);
  }

  private Node child(RecordShape.Property property, Type owner) {
    boolean isLabel = property.name().equals("type") && property.type() == String.class;
    return isLabel ? typeLabels : of(Generics.resolve(property.type(), owner));
  }

  private static Node list(Node item) {
    return item instanceof EnumNode constant ? new EnumListNode(constant) : new ListNode(item);
  }

  private Node map(Type type) {
    Node value = of(Generics.argument(type, 1));
    boolean hasTextKeys = type == Map.class || Generics.argument(type, 0) == String.class;
    if (!hasTextKeys || value.leavesRaw()) {
      throw new IllegalArgumentException("no JSON is known for " + type);
    }
    return new MapNode(value);
  }
}
