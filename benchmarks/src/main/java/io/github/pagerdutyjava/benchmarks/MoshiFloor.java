package io.github.pagerdutyjava.benchmarks;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import okio.Buffer;
import okio.ByteString;

/**
 * What no decoder on Moshi's reader can be faster than: it knows every name, reads every value, and
 * builds nothing.
 */
final class MoshiFloor {

  private final JsonReader.Options names;

  MoshiFloor(ByteString page) throws IOException {
    Set<String> found = new LinkedHashSet<>();
    collect(JsonReader.of(new Buffer().write(page)), found);
    names = JsonReader.Options.of(found.toArray(new String[0]));
  }

  /** Reads it all and returns how many values there were. */
  int read(JsonReader reader) throws IOException {
    int values = 1;
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        reader.beginObject();
        while (reader.hasNext()) {
          values += reader.selectName(names) < 0 ? 0 : read(reader);
        }
        reader.endObject();
      }
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (reader.hasNext()) {
          values += read(reader);
        }
        reader.endArray();
      }
      case STRING -> values += reader.nextString().length() & 1;
      case NUMBER -> values += (int) reader.nextLong() & 1;
      case BOOLEAN -> values += reader.nextBoolean() ? 1 : 0;
      default -> reader.nextNull();
    }
    return values;
  }

  private static void collect(JsonReader reader, Set<String> names) throws IOException {
    while (reader.peek() != JsonReader.Token.END_DOCUMENT) {
      switch (reader.peek()) {
        case BEGIN_OBJECT -> reader.beginObject();
        case END_OBJECT -> reader.endObject();
        case BEGIN_ARRAY -> reader.beginArray();
        case END_ARRAY -> reader.endArray();
        case NAME -> names.add(reader.nextName());
        default -> reader.skipValue();
      }
    }
  }
}
