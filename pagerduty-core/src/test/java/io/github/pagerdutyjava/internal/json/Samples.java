package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonAdapter;
import io.github.pagerdutyjava.Secret;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Records of every shape, and a short way to read them. */
final class Samples {

  private Samples() {}

  interface Thing {
    String id();
  }

  record Ref(String id, @Nullable String type, @Nullable String summary, Map<String, Object> extra)
      implements Thing {}

  record Service(
      String id,
      @Nullable String type,
      @Nullable String summary,
      @Nullable String name,
      List<Thing> teams,
      @Nullable Thing parent,
      Map<String, Object> extra)
      implements Thing {}

  /** Has no summary of its own. */
  record Team(String id, @Nullable String type, @Nullable String name, Map<String, Object> extra)
      implements Thing {}

  record Entry(String id, @Nullable String type, @Nullable Instant createdAt) implements Thing {}

  enum Status {
    TRIGGERED("triggered"),
    RESOLVED("resolved"),
    UNKNOWN("unknown");

    private final String wire;

    Status(String wire) {
      this.wire = wire;
    }

    @Override
    public String toString() {
      return wire;
    }
  }

  enum Closed {
    A,
    B
  }

  record Incident(
      String id,
      @Nullable Long incidentNumber,
      @Nullable Status status,
      List<Status> history,
      @Nullable Closed closed,
      @Nullable Instant createdAt,
      @Nullable Thing service,
      List<Incident> children,
      @Json(name = "odd-name") @Nullable String odd,
      Map<String, Object> extra) {}

  record Scalars(
      @Nullable String text,
      @Nullable Boolean truth,
      @Nullable Integer small,
      @Nullable Long big,
      @Nullable Double real,
      @Nullable BigDecimal decimal,
      @Nullable Object any,
      @Nullable Duration length,
      @Nullable Secret key,
      List<String> texts,
      Map<String, Long> counts,
      Map<String, Object> settings,
      boolean flag,
      int count,
      long total,
      double ratio) {}

  record PageOf<T>(List<T> items, boolean more, @Nullable PageOf<T> next) {}

  record Picky(String id) {
    Picky {
      if (id.length() > 3) {
        throw new IllegalStateException("too long: " + id);
      }
    }
  }

  /**
   * Makes a new one each time: what one test has made it learn must not hide a fault from another.
   */
  static io.github.pagerdutyjava.internal.json.Json json() {
    return io.github.pagerdutyjava.internal.json.Json.builder()
        .relations(
            Thing.class,
            Ref.class,
            Map.of(
                "service", Service.class,
                "team", Team.class,
                "_log_entry", Entry.class,
                "special_log_entry", Team.class))
        .build();
  }

  static <T> T read(Class<T> type, String json) {
    return json().read(type, new Buffer().writeUtf8(json));
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  static <T> T read(Type type, String json) {
    JsonAdapter<T> adapter = adapter(type);
    return json().decode(new Buffer().writeUtf8(json), adapter::fromJson);
  }

  static Scalars scalars(String name, String value) {
    return read(Scalars.class, "{\"" + name + "\":" + value + "}");
  }

  /** Returns the path and the reason of the failure to read. */
  static JsonFailure failure(Type type, String json) {
    try {
      Object read = read(type, json);
      throw new AssertionError("was read: " + read);
    } catch (JsonFailure e) {
      return e;
    }
  }

  static String path(Type type, String json) {
    return failure(type, json).path();
  }

  static String write(@Nullable Object value) {
    return json().write(value).utf8();
  }

  static <T> JsonAdapter<T> adapter(Type type) {
    return json().adapter(type);
  }

  static String roundTrip(Class<?> type, String json) throws IOException {
    return write(read(type, json));
  }
}
