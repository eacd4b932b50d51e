package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonWriter;
import io.github.pagerdutyjava.Secret;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON by what they are, not by what they are declared as. */
final class JsonOutput {

  private final Nodes nodes;

  JsonOutput(Nodes nodes) {
    this.nodes = nodes;
  }

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException when there is no JSON for it
   */
  void write(JsonWriter writer, @Nullable Object value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else if (value instanceof Map<?, ?> map) {
      map(writer, map);
    } else if (value instanceof Iterable<?> items) {
      list(writer, items);
    } else if (value instanceof Object[] items) {
      list(writer, Arrays.asList(items));
    } else if (value instanceof RawJson raw) {
      try (BufferedSink sink = writer.valueSink()) {
        sink.write(raw.bytes());
      }
    } else if (value instanceof JsonFields object) {
      map(writer, object.fields());
    } else if (value instanceof Record record) {
      record(writer, record);
    } else {
      scalar(writer, value);
    }
  }

  private static void scalar(JsonWriter writer, Object value) throws IOException {
    if (value instanceof Boolean truth) {
      writer.value(truth);
    } else if (value instanceof Number number) {
      writer.value(number);
    } else if (value instanceof Duration duration) {
      writer.value(seconds(duration));
    } else {
      writer.value(text(value));
    }
  }

  private void map(JsonWriter writer, Map<?, ?> map) throws IOException {
    writer.beginObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (entry.getKey() == null) {
        throw new IllegalArgumentException("a map with a null key cannot be JSON");
      }
      writer.name(text(entry.getKey()));
      write(writer, entry.getValue());
    }
    writer.endObject();
  }

  private void list(JsonWriter writer, Iterable<?> items) throws IOException {
    writer.beginArray();
    for (Object item : items) {
      write(writer, item);
    }
    writer.endArray();
  }

  /** Writes the values of a record; where {@code extra} has the same name, it is what was sent. */
  private void record(JsonWriter writer, Record record) throws IOException {
    RecordShape shape = nodes.shape(record.getClass());
    Map<?, ?> extra = extra(shape, record);
    Map<Object, @Nullable Object> all = new LinkedHashMap<>();
    for (RecordShape.Property property : shape.properties()) {
      Object value = get(property.accessor(), record);
      if (value != null) {
        all.put(property.name(), value);
      }
    }
    all.putAll(extra);
    map(writer, all);
  }

  private static Map<?, ?> extra(RecordShape shape, Record record) {
    MethodHandle accessor = shape.extra();
    Object extra = accessor == null ? null : get(accessor, record);
    return extra == null ? Map.of() : (Map<?, ?>) extra;
  }

  private static @Nullable Object get(MethodHandle accessor, Record record) {
    try {
      return (Object) accessor.invokeExact((Object) record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Object value) {
    if (value instanceof Enum<?> constant && EnumNode.isUnknown(constant)) {
      throw new IllegalArgumentException(
          "UNKNOWN of " + constant.getDeclaringClass().getSimpleName() + " cannot be sent");
    }
    if (value instanceof Secret secret) {
      return secret.reveal();
    }
    if (value instanceof OffsetDateTime time) {
      return time.toInstant().toString();
    }
    if (value instanceof ZonedDateTime time) {
      return time.toInstant().toString();
    }
    if (value instanceof LocalTime time) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }
    if (isText(value)) {
      return value.toString();
    }
    throw new IllegalArgumentException("no JSON is known for " + value.getClass().getName());
  }

  private static boolean isText(Object value) {
    return value instanceof CharSequence
        || value instanceof Character
        || value instanceof Enum
        || value instanceof Instant
        || value instanceof LocalDate
        || value instanceof ZoneId
        || value instanceof UUID
        || value instanceof URI;
  }

  private static Number seconds(Duration duration) {
    long whole = duration.getSeconds();
    return duration.getNano() == 0
        ? (Number) whole
        : BigDecimal.valueOf(whole).add(BigDecimal.valueOf(duration.getNano(), 9));
  }
}
