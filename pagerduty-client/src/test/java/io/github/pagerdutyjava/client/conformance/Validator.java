package io.github.pagerdutyjava.client.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks values by the schemas of the strict file; each schema is compiled once. */
final class Validator {

  private static final String FILE = "https://spec.invalid/rest.json";

  private final JsonSchemaFactory factory;
  private final SchemaValidatorsConfig config =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

  Validator(JsonNode strict) {
    String text = strict.toString();
    this.factory =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(FILE, text))));
  }

  /** Returns what is wrong with a value by the schema at a place of the file. */
  List<Wrong> check(String pointer, JsonNode value) {
    JsonSchema schema =
        compiled.computeIfAbsent(
            pointer, place -> factory.getSchema(SchemaLocation.of(FILE + "#" + place), config));
    return wrong(schema, value);
  }

  /** Returns what is wrong with a value by a schema that refers to no other. */
  List<Wrong> check(ObjectNode schema, JsonNode value) {
    return wrong(factory.getSchema(schema, config), value);
  }

  private static List<Wrong> wrong(JsonSchema schema, JsonNode value) {
    return schema.validate(value).stream()
        .map(error -> new Wrong(error.getInstanceLocation().toString(), error.getError()))
        .toList();
  }

  /** What is wrong, and where in the value. */
  record Wrong(String path, String message) {}
}
