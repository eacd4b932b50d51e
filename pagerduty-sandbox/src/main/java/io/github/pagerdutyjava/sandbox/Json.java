package io.github.pagerdutyjava.sandbox;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** JSON from maps, lists and instants. */
final class Json {
  private final ZoneId zone;

  private Json(ZoneId zone) {
    this.zone = zone;
  }

  /** Writes a tree; its instants are shown in the given zone. */
  static ByteString write(Object tree, ZoneId zone) {
    Buffer buffer = new Buffer();
    try (JsonWriter writer = JsonWriter.of(buffer)) {
      writer.setSerializeNulls(true);
      new Json(zone).write(writer, tree);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return buffer.readByteString();
  }

  static boolean readable(ByteString text) {
    try (JsonReader reader = JsonReader.of(new Buffer().write(text))) {
      reader.readJsonValue();
      return reader.peek() == JsonReader.Token.END_DOCUMENT;
    } catch (IOException | JsonDataException malformed) {
      return false;
    }
  }

  /** Returns a document as maps, lists, texts, exact numbers and truths; null when it is none. */
  static @Nullable Object read(ByteString text) {
    try (JsonReader reader = JsonReader.of(new Buffer().write(text))) {
      Object value = value(reader);
      return reader.peek() == JsonReader.Token.END_DOCUMENT ? value : null;
    } catch (IOException | JsonDataException | NumberFormatException malformed) {
      return null;
    }
  }

  private static @Nullable Object value(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> readObject(reader);
      case BEGIN_ARRAY -> readList(reader);
      case NUMBER -> new BigDecimal(reader.nextString());
      default -> reader.readJsonValue();
    };
  }

  private static Map<String, @Nullable Object> readObject(JsonReader reader) throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      object.put(reader.nextName(), value(reader));
    }
    reader.endObject();
    return object;
  }

  private static List<@Nullable Object> readList(JsonReader reader) throws IOException {
    List<@Nullable Object> list = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      list.add(value(reader));
    }
    reader.endArray();
    return list;
  }

  /** Returns the value when it is an object, else null. */
  @SuppressWarnings("unchecked")
  static @Nullable Map<String, @Nullable Object> object(@Nullable Object value) {
    return value instanceof Map<?, ?> ? (Map<String, @Nullable Object>) value : null;
  }

  /** Returns the members of the value; none when it is not an object. */
  static Map<String, @Nullable Object> members(@Nullable Object value) {
    Map<String, @Nullable Object> object = object(value);
    return object == null ? Map.of() : object;
  }

  private void write(JsonWriter writer, @Nullable Object value) throws IOException {
    if (value instanceof String text) {
      writer.value(text);
    } else if (value instanceof Map<?, ?> object) {
      writer.beginObject();
      for (Map.Entry<?, ?> member : object.entrySet()) {
        writer.name((String) member.getKey());
        write(writer, member.getValue());
      }
      writer.endObject();
    } else if (value instanceof Iterable<?> list) {
      writer.beginArray();
      for (Object element : list) {
        write(writer, element);
      }
      writer.endArray();
    } else {
      writeScalar(writer, value);
    }
  }

  private void writeScalar(JsonWriter writer, @Nullable Object value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else if (value instanceof Number number) {
      writer.value(number);
    } else if (value instanceof Boolean flag) {
      writer.value(flag);
    } else if (value instanceof Instant instant) {
      writer.value(text(instant));
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private String text(Instant instant) {
    return zone.equals(ZoneOffset.UTC)
        ? instant.toString()
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
  }
}
