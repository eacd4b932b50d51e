package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON of no known type as maps, lists and scalars. Moshi's own reading of such values turns every
 * number into a double and refuses a key that comes twice; here the last one counts.
 */
final class Any {

  private Any() {}

  static @Nullable Object read(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> map(reader);
      case BEGIN_ARRAY -> list(reader);
      case STRING -> reader.nextString();
      case NUMBER -> Numbers.exact(reader.nextString());
      case BOOLEAN -> reader.nextBoolean();
      case NULL -> reader.nextNull();
      default -> throw new Mismatch("a value was expected, but there is " + reader.peek());
    };
  }

  private static Map<String, @Nullable Object> map(JsonReader reader) throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      try {
        map.put(name, read(reader));
      } catch (Mismatch e) {
        throw e.in(name);
      }
    }
    reader.endObject();
    return Collections.unmodifiableMap(map);
  }

  private static List<@Nullable Object> list(JsonReader reader) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      try {
        list.add(read(reader));
      } catch (Mismatch e) {
        throw e.at(list.size());
      }
    }
    reader.endArray();
    return Collections.unmodifiableList(list);
  }
}
