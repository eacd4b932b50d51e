package io.github.pagerdutyjava.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What PagerDuty's OpenAPI files declare of the bodies of events. */
final class OfficialEvents {

  private static final ObjectMapper JACKSON = new ObjectMapper();
  private static final String FOLDER = System.getProperty("pagerduty.spec", "");

  private static final Map<String, List<String>> PLACES =
      Map.of(
          "/v2/enqueue", List.of("events-v2-openapiv3.json", "/enqueue"),
          "/v2/change/enqueue", List.of("events-v2-openapiv3.json", "/change/enqueue"),
          "/generic/2010-04-15/create_event.json",
              List.of("events-v1-openapiv3.json", "/create_event.json"));

  private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  private OfficialEvents() {}

  static boolean areHere() {
    return !FOLDER.isEmpty()
        && PLACES.values().stream().allMatch(place -> Files.exists(Path.of(FOLDER, place.get(0))));
  }

  /** Returns whether a body that is posted there is declared. */
  static boolean declare(String path) {
    return PLACES.containsKey(path);
  }

  /** Returns what is wrong with a body that is posted there, undeclared properties included. */
  static List<String> problems(String path, String body) {
    JsonSchema schema = SCHEMAS.computeIfAbsent(path, OfficialEvents::schema);
    return schema.validate(read(body)).stream().map(ValidationMessage::getMessage).toList();
  }

  static JsonNode read(String json) {
    try {
      return JACKSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonSchema schema(String path) {
    List<String> place = PLACES.get(path);
    JsonNode root = document(Path.of(FOLDER, place.get(0)));
    ObjectNode schema =
        (ObjectNode)
            root.at("/paths/" + place.get(1).replace("/", "~1") + "/post/requestBody/content")
                .path("application/json")
                .path("schema");
    schema.set("components", root.path("components"));
    close(schema);
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema, config);
  }

  private static JsonNode document(Path file) {
    try {
      return JACKSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files allow any other property everywhere; a name that is misspelt must not pass. */
  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    schema.forEach(OfficialEvents::close);
  }
}
