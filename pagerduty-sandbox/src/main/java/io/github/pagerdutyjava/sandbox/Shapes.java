package io.github.pagerdutyjava.sandbox;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of shapes, by collection. */
final class Shapes {
  private final Map<String, Shape> shapes =
      Tables.lines("shapes.tsv").stream()
          .map(Shape::parse)
          .collect(Collectors.toMap(Shape::collection, Function.identity()));

  /** Returns the shape of a collection, or of that part of it that belongs to one parent. */
  Shape of(String collection) {
    Shape shape = find(collection);
    if (shape == null) {
      throw new IllegalStateException("no shape for " + collection);
    }
    return shape;
  }

  @Nullable Shape find(String collection) {
    int at = collection.indexOf('@');
    return shapes.get(at < 0 ? collection : collection.substring(0, at));
  }
}
