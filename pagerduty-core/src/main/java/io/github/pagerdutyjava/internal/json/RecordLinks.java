package io.github.pagerdutyjava.internal.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is known of a record only once the types of its components are. */
final class RecordLinks {

  /** What reads the components, in order. */
  final Node[] nodes;

  /** What the components are when JSON says nothing; at the end {@code extra}, if there is one. */
  final @Nullable Object[] absent;

  /** The components that must be there. */
  final int[] required;

  RecordLinks(RecordShape shape, Function<RecordShape.Property, Node> children) {
    List<RecordShape.Property> properties = shape.properties();
    int count = properties.size();
    nodes = properties.stream().map(children).toArray(Node[]::new);
    absent = new Object[shape.extra() == null ? count : count + 1];
    for (int i = 0; i < count; i++) {
      absent[i] = nodes[i].absent();
    }
    if (shape.extra() != null) {
      absent[count] = Map.of();
    }
    required =
        IntStream.range(0, count)
            .filter(i -> properties.get(i).required() && absent[i] == null)
            .toArray();
  }
}
