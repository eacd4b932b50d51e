package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decodes one record type: the values are gathered in an array, which its canonical constructor
 * then takes. The nodes of the components are looked up at the first use, so that records may hold
 * themselves.
 */
final class RecordJson implements Node {

  private final int number;
  private final String[] names;
  private final JsonReader.Options options;
  private final boolean hasExtra;
  private final RecordShape shape;
  private final MethodHandle constructor;
  private final Function<RecordShape.Property, Node> children;
  private volatile @Nullable RecordLinks links;

  RecordJson(int number, RecordShape shape, Function<RecordShape.Property, Node> children) {
    this.number = number;
    this.names = shape.names();
    this.options = JsonReader.Options.of(names);
    this.hasExtra = shape.extra() != null;
    this.shape = shape;
    this.constructor = shape.constructor();
    this.children = children;
  }

  @Override
  public Object read(JsonReader reader, Scratch scratch) throws IOException {
    reader.beginObject();
    return finish(reader, scratch, start(scratch), -1);
  }

  /** Returns the array to gather in. */
  @Nullable Object[] start(Scratch scratch) {
    return scratch.take(number, links().absent);
  }

  void abandon(Scratch scratch, @Nullable Object[] slots) {
    scratch.give(number, slots);
  }

  /** Returns the component that has the next name, and passes the name; -1 when there is none. */
  int select(JsonReader reader) throws IOException {
    return reader.selectName(options);
  }

  /** Reads the value of a component. */
  void component(int index, JsonReader reader, Scratch scratch, @Nullable Object[] slots)
      throws IOException {
    RecordLinks linked = links();
    Node node = linked.nodes[index];
    try {
      if (reader.peek() == JsonReader.Token.NULL) {
        slots[index] = linked.absent[index];
        reader.nextNull();
      } else {
        slots[index] = node.read(reader, scratch);
      }
      if (node.leavesRaw()) {
        keepRaw(names[index], scratch, slots);
      }
    } catch (Mismatch e) {
      throw e.in(names[index]);
    }
  }

  /**
   * Reads what is left of the object and returns the record.
   *
   * @param first the component of which the first value counts; of all others the last one does
   */
  Object finish(JsonReader reader, Scratch scratch, @Nullable Object[] slots, int first)
      throws IOException {
    while (reader.hasNext()) {
      int index = reader.selectName(options);
      if (index >= 0 && index == first && slots[index] != null) {
        reader.skipValue();
      } else if (index >= 0) {
        component(index, reader, scratch, slots);
      } else {
        unknown(reader, slots);
      }
    }
    reader.endObject();
    return make(scratch, slots);
  }

  /** Keeps a property that has no component. */
  void putExtra(@Nullable Object[] slots, String name, @Nullable Object value) {
    if (hasExtra) {
      extra(slots).put(name, value);
    }
  }

  int indexOf(String name) {
    return Arrays.asList(names).indexOf(name);
  }

  Type typeOf(int index) {
    return shape.properties().get(index).type();
  }

  String[] names() {
    return names;
  }

  private void unknown(JsonReader reader, @Nullable Object[] slots) throws IOException {
    String name = reader.nextName();
    if (!hasExtra) {
      reader.skipValue();
      return;
    }
    try {
      extra(slots).put(name, Any.read(reader));
    } catch (Mismatch e) {
      throw e.in(name);
    }
  }

  private void keepRaw(String name, Scratch scratch, @Nullable Object[] slots) {
    if (scratch.raw != null) {
      putExtra(slots, name, scratch.raw);
      scratch.raw = null;
    } else if (hasExtra && !isUnused(slots[names.length])) {
      extra(slots).remove(name);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, @Nullable Object> extra(@Nullable Object[] slots) {
    Object extra = slots[names.length];
    if (isUnused(extra)) {
      extra = new LinkedHashMap<String, @Nullable Object>();
      slots[names.length] = extra;
    }
    return (Map<String, @Nullable Object>) extra;
  }

  private static boolean isUnused(@Nullable Object extra) {
    return !(extra instanceof LinkedHashMap);
  }

  private Object make(Scratch scratch, @Nullable Object[] slots) {
    for (int index : links().required) {
      if (slots[index] == null) {
        throw new Mismatch("is missing or null").in(names[index]);
      }
    }
    if (hasExtra && slots[names.length] instanceof LinkedHashMap<?, ?> extra) {
      slots[names.length] = extra.isEmpty() ? Map.of() : Collections.unmodifiableMap(extra);
    }
    Object made = construct(slots);
    scratch.give(number, slots);
    return made;
  }

  private Object construct(@Nullable Object[] slots) {
    try {
      return (Object) constructor.invokeExact(slots);
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      // Without its message, which may hold a value.
      throw new Mismatch("the record refused its values with " + e.getClass().getSimpleName());
    }
  }

  private RecordLinks links() {
    RecordLinks linked = links;
    if (linked == null) {
      linked = new RecordLinks(shape, children);
      links = linked;
    }
    return linked;
  }
}
