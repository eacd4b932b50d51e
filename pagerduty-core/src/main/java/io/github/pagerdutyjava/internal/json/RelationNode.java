package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value whose {@code type} says which record it is. It is read as the fallback until the type is
 * met, which is early in what PagerDuty sends, and what was gathered then moves to the right
 * record; only where an unknown property comes before, the type is looked for ahead. Of two types
 * the first one counts, as the kind and as the text, so that these agree.
 */
final class RelationNode implements Node {

  private static final String TYPE = "type";

  private final RecordJson fallback;
  private final int typeIndex;
  private final Labels<Kind> kinds;
  private final Map<RecordJson, int[]> moves = new ConcurrentHashMap<>();

  /** A type and the record that it stands for. */
  private record Kind(String type, RecordJson as) {}

  RelationNode(RecordJson fallback, Function<String, RecordJson> byType) {
    this.fallback = fallback;
    this.typeIndex = fallback.indexOf(TYPE);
    this.kinds = new Labels<>(type -> new Kind(type, byType.apply(type)));
  }

  @Override
  public Object read(JsonReader reader, Scratch scratch) throws IOException {
    reader.beginObject();
    @Nullable Object[] slots = fallback.start(scratch);
    while (reader.hasNext()) {
      int index = fallback.select(reader);
      if (index < 0) {
        return finish(typeAhead(reader), reader, scratch, slots);
      }
      if (index == typeIndex && reader.peek() != JsonReader.Token.NULL) {
        Kind kind = type(reader, scratch);
        slots[index] = kind.type;
        return finish(kind.as, reader, scratch, slots);
      }
      fallback.component(index, reader, scratch, slots);
    }
    return fallback.finish(reader, scratch, slots, typeIndex);
  }

  private Kind type(JsonReader reader, Scratch scratch) throws IOException {
    try {
      return kinds.read(reader, scratch);
    } catch (Mismatch e) {
      throw e.in(TYPE);
    }
  }

  private RecordJson typeAhead(JsonReader reader) throws IOException {
    try (JsonReader ahead = reader.peekJson()) {
      while (ahead.hasNext()) {
        if (ahead.nextName().equals(TYPE) && ahead.peek() == JsonReader.Token.STRING) {
          return kinds.of(ahead.nextString()).as;
        }
        ahead.skipValue();
      }
      return fallback;
    }
  }

  private Object finish(
      RecordJson as, JsonReader reader, Scratch scratch, @Nullable Object[] gathered)
      throws IOException {
    if (as == fallback) {
      return fallback.finish(reader, scratch, gathered, typeIndex);
    }
    @Nullable Object[] slots = as.start(scratch);
    int[] targets = moves.computeIfAbsent(as, this::targets);
    for (int i = 0; i < targets.length; i++) {
      if (gathered[i] != null && targets[i] >= 0) {
        slots[targets[i]] = gathered[i];
      } else if (gathered[i] != null) {
        as.putExtra(slots, fallback.names()[i], gathered[i]);
      }
    }
    fallback.abandon(scratch, gathered);
    return as.finish(reader, scratch, slots, targets[typeIndex]);
  }

  private int[] targets(RecordJson as) {
    String[] names = fallback.names();
    int[] targets = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      targets[i] = as.indexOf(names[i]);
      if (targets[i] >= 0 && !as.typeOf(targets[i]).equals(fallback.typeOf(i))) {
        throw new IllegalArgumentException(names[i] + " is not of the type that the fallback has");
      }
    }
    return targets;
  }
}
