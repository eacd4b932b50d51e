package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON: records by their components, and maps, lists and scalars. Safe for use by
 * many threads.
 */
public final class Json {

  private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");

  private final Nodes nodes;
  private final JsonOutput output;

  private Json(Builder builder) {
    nodes = new Nodes(builder.relations);
    output = new JsonOutput(nodes);
  }

  /** Returns a builder that knows no relations yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Says which records relations are. */
  public static final class Builder {

    private final Map<Class<?>, Relations> relations = new HashMap<>();

    private Builder() {}

    /**
     * Says which record a value declared as {@code relation} is, by the name in its JSON.
     *
     * @param relation the type of the components
     * @param fallback the record for types that end in {@code _reference} and for unknown ones
     * @param types records by type name; a name that starts with {@code _} is the end of many types
     * @throws IllegalArgumentException when one of them is not a record of that type
     */
    public Builder relations(Class<?> relation, Class<?> fallback, Map<String, Class<?>> types) {
      relations.put(relation, Relations.of(relation, fallback, types));
      return this;
    }

    /** Returns what reads and writes with these relations. */
    public Json build() {
      return new Json(this);
    }
  }

  /**
   * Returns what reads and writes the values of a type.
   *
   * @throws IllegalArgumentException when no JSON is known for the type
   */
  public <T> JsonAdapter<T> adapter(Type type) {
    return new Adapter<>(nodes.of(type));
  }

  /**
   * Reads a whole document of this type; a byte order mark is passed over.
   *
   * @throws JsonFailure when the document is {@code null}, not JSON, or not of the type
   * @throws UncheckedIOException when the source fails
   */
  public <T> T read(Class<T> type, BufferedSource source) {
    JsonAdapter<T> adapter = adapter(type);
    return decode(source, adapter::fromJson);
  }

  /**
   * Reads a whole document with these steps; a byte order mark is passed over.
   *
   * @throws JsonFailure when the document is {@code null}, not JSON, or not what the steps expect
   * @throws UncheckedIOException when the source fails
   */
  public <T> T decode(BufferedSource source, Decoding<T> steps) {
    try {
      if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
        source.skip(BYTE_ORDER_MARK.size());
      }
      JsonReader reader = JsonReader.of(source);
      T value = Decoding.guarded(reader, steps);
      if (value == null) {
        throw new JsonFailure("$", "a value was expected, but there is NULL");
      }
      if (!isAtEnd(reader)) {
        throw new JsonFailure("$", "there is more than one value");
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the value as JSON; a {@code null} in a map is written, one in a record is not.
   *
   * @throws IllegalArgumentException when there is no JSON for the value
   */
  public ByteString write(@Nullable Object value) {
    Buffer buffer = new Buffer();
    try (JsonWriter writer = JsonWriter.of(buffer)) {
      write(writer, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.readByteString();
  }

  private static boolean isAtEnd(JsonReader reader) throws IOException {
    try {
      return reader.peek() == JsonReader.Token.END_DOCUMENT;
    } catch (JsonEncodingException e) {
      return false;
    }
  }

  private void write(JsonWriter writer, @Nullable Object value) throws IOException {
    boolean nulls = writer.getSerializeNulls();
    writer.setSerializeNulls(true);
    try {
      output.write(writer, value);
    } catch (JsonDataException e) {
      throw new IllegalArgumentException("nested too deep to be JSON, or within itself", e);
    } finally {
      writer.setSerializeNulls(nulls);
    }
  }

  private final class Adapter<T> extends JsonAdapter<T> {

    private final Node node;

    Adapter(Node node) {
      this.node = node;
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
      return Decoding.guarded(reader, this::value);
    }

    @SuppressWarnings("unchecked")
    private @Nullable T value(JsonReader reader) throws IOException {
      String start = reader.getPath();
      try {
        if (reader.peek() == JsonReader.Token.NULL) {
          reader.nextNull();
          return (T) node.absent();
        }
        return (T) node.read(reader, nodes.scratch());
      } catch (Mismatch e) {
        throw e.below(start);
      }
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
      write(writer, value);
    }
  }
}
