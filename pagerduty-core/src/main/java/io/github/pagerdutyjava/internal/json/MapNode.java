package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map in the order of the JSON, empty when absent; of a key that comes twice the last counts. */
final class MapNode implements Node {

  private final Node value;

  MapNode(Node value) {
    this.value = value;
  }

  @Override
  public Object read(JsonReader reader, Scratch scratch) throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      map.put(name, value(name, reader, scratch));
    }
    reader.endObject();
    return Collections.unmodifiableMap(map);
  }

  private @Nullable Object value(String name, JsonReader reader, Scratch scratch)
      throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      reader.nextNull();
      return value.absent();
    }
    try {
      return value.read(reader, scratch);
    } catch (Mismatch e) {
      throw e.in(name);
    }
  }

  @Override
  public Object absent() {
    return Map.of();
  }
}
