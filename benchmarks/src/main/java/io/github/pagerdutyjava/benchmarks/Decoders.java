package io.github.pagerdutyjava.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.pagerdutyjava.client.incidents.AlertGroupingType;
import io.github.pagerdutyjava.client.incidents.AssignedVia;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.client.model.IncidentActionType;
import io.github.pagerdutyjava.client.model.Reference;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.model.Urgency;
import io.github.pagerdutyjava.client.users.UserRole;
import io.github.pagerdutyjava.internal.json.Instants;
import io.github.pagerdutyjava.internal.json.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The decoders that are compared, each set up as its users would. The others take every relation
 * for a reference, which is all that this page has: they do less than ours.
 */
final class Decoders {

  private static final List<Class<? extends Enum<?>>> ENUMS =
      List.of(
          AlertGroupingType.class,
          AssignedVia.class,
          IncidentActionType.class,
          IncidentStatus.class,
          Urgency.class,
          UserRole.class);

  private Decoders() {}

  /** Ours, with the relations of an incident. */
  static Json ours() {
    return Json.builder().relations(Resource.class, Reference.class, Map.of()).build();
  }

  /** Jackson as most people have it. */
  static ObjectMapper jackson() {
    return jackson(new JavaTimeModule());
  }

  /** Jackson with our reading of timestamps. */
  static ObjectMapper jacksonWithOurTimes() {
    SimpleModule times = new SimpleModule();
    times.addDeserializer(Instant.class, new JacksonInstant());
    return jackson(times);
  }

  private static ObjectMapper jackson(Module times) {
    return JsonMapper.builder()
        .addModule(times)
        .addModule(new SimpleModule().addAbstractTypeMapping(Resource.class, Reference.class))
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  /** Gson with our reading of timestamps, because it has none. */
  static Gson gson() {
    GsonBuilder builder =
        new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .registerTypeAdapter(Instant.class, new GsonText<>(Instants::parse).nullSafe())
            .registerTypeAdapterFactory(new GsonReferences());
    constants()
        .forEach(
            (type, constants) ->
                builder.registerTypeAdapter(type, new GsonText<>(constants::get).nullSafe()));
    return builder.create();
  }

  /** Returns the enums, each with its constants by their names in JSON. */
  static Map<Class<?>, Map<String, Object>> constants() {
    return ENUMS.stream()
        .collect(
            Collectors.toMap(
                type -> type,
                type ->
                    Stream.of(type.getEnumConstants())
                        .collect(Collectors.toMap(Enum::toString, one -> one))));
  }

  private static final class JacksonInstant extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    JacksonInstant() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return Instants.parse(parser.getText());
    }
  }

  private static final class GsonReferences implements TypeAdapterFactory {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      return type.getRawType() == Resource.class
          ? (TypeAdapter<T>) gson.getAdapter(Reference.class)
          : null;
    }
  }

  private static final class GsonText<T> extends TypeAdapter<T> {

    private final Function<String, T> meaning;

    GsonText(Function<String, T> meaning) {
      this.meaning = meaning;
    }

    @Override
    public T read(JsonReader reader) throws IOException {
      return meaning.apply(reader.nextString());
    }

    @Override
    public void write(JsonWriter writer, T value) {
      throw new UnsupportedOperationException();
    }
  }
}
