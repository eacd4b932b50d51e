package io.github.pagerdutyjava.client.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns PagerDuty's file into JSON Schema 2020-12 for requests: what is not declared is refused,
 * which PagerDuty's schemas do not say and only {@code unevaluatedProperties} can say across {@code
 * allOf}; what is read-only need not be sent; of the choices any may fit, since most have nothing
 * that tells them apart.
 */
final class StrictSchema {

  private static final Set<String> PLAIN =
      Set.of(
          "type",
          "enum",
          "format",
          "pattern",
          "minimum",
          "maximum",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "uniqueItems",
          "required",
          "$ref");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Spec spec;
  private final Joined joined;

  StrictSchema(Spec spec) {
    this.spec = spec;
    this.joined = spec.joined();
  }

  /** Returns the whole file with every schema made strict, at the same places. */
  JsonNode of(JsonNode file) {
    if (file instanceof ObjectNode object) {
      ObjectNode copy = NODES.objectNode();
      object.properties().forEach(entry -> copy.set(entry.getKey(), entry(entry)));
      return copy;
    }
    return file;
  }

  private JsonNode entry(Map.Entry<String, JsonNode> entry) {
    return switch (entry.getKey()) {
      case "schema" -> value(entry.getValue());
      case "schemas" -> parts(entry.getValue());
      case "examples", "example", "description" -> NODES.nullNode();
      default -> of(entry.getValue());
    };
  }

  private ObjectNode parts(JsonNode schemas) {
    ObjectNode copy = NODES.objectNode();
    schemas.properties().forEach(schema -> copy.set(schema.getKey(), shared(schema.getValue())));
    return copy;
  }

  /** What refers to it may declare more. */
  private ObjectNode shared(JsonNode schema) {
    return part(schema, readOnly(declared(schema)));
  }

  /** Returns the schema of a whole value, which has no property that is not declared. */
  ObjectNode value(JsonNode schema) {
    ObjectNode properties = declared(schema);
    ObjectNode strict = part(schema, readOnly(properties));
    boolean listed = !properties.isEmpty();
    if (listed && !(strict.has("anyOf") && strict.size() == 1)) {
      strict.put("unevaluatedProperties", false);
    }
    boolean nullable = spec.resolve(schema).path("nullable").asBoolean();
    if (!nullable || strict.has("type")) {
      return strict;
    }
    ObjectNode either = NODES.objectNode();
    either.putArray("anyOf").add(NODES.objectNode().put("type", "null")).add(strict);
    return either;
  }

  private ObjectNode declared(JsonNode schema) {
    ObjectNode all = NODES.objectNode();
    int options = joined.options(schema);
    for (int i = 0; i < options; i++) {
      all.setAll(joined.of(schema, i).withObjectProperty("properties"));
    }
    return all;
  }

  private Set<String> readOnly(ObjectNode properties) {
    Set<String> names = new TreeSet<>();
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      if (joined.of(property.getValue(), 0).path("readOnly").asBoolean()) {
        names.add(property.getKey());
      }
    }
    return names;
  }

  private ObjectNode part(JsonNode schema, Set<String> readOnly) {
    ObjectNode strict = NODES.objectNode();
    for (Map.Entry<String, JsonNode> entry : schema.properties()) {
      keyword(strict, schema, entry.getKey(), entry.getValue(), readOnly);
    }
    if (schema.path("nullable").asBoolean() && schema.path("type").isTextual()) {
      strict.putArray("type").add(schema.get("type")).add("null");
      if (schema.has("enum")) {
        strict.putArray("enum").addAll((ArrayNode) schema.get("enum")).addNull();
      }
    }
    return strict;
  }

  private void keyword(
      ObjectNode strict, JsonNode schema, String name, JsonNode value, Set<String> readOnly) {
    switch (name) {
      case "$ref" -> strict.put(name, value.asText().replace("/oneOf/", "/anyOf/"));
      case "required" -> strict.set(name, required(value, readOnly));
      case "properties" ->
          value
              .properties()
              .forEach(
                  property ->
                      strict
                          .withObjectProperty(name)
                          .set(property.getKey(), value(property.getValue())));
      case "items" -> strict.set(name, value(value));
      case "additionalProperties" -> strict.set(name, value.isObject() ? value(value) : value);
      case "allOf" ->
          value.forEach(part -> strict.withArrayProperty(name).add(part(part, readOnly)));
      case "oneOf", "anyOf" -> strict.set("anyOf", choice(schema, value, readOnly));
      default -> {
        if (PLAIN.contains(name)) {
          strict.set(name, value);
        }
      }
    }
  }

  /** Where a choice is all that a schema says, each of its options is a whole value. */
  private ArrayNode choice(JsonNode schema, JsonNode options, Set<String> readOnly) {
    boolean alone = !schema.has("properties") && !schema.has("allOf");
    ArrayNode strict = NODES.arrayNode();
    options.forEach(option -> strict.add(alone ? value(option) : part(option, readOnly)));
    return strict;
  }

  /** A reference needs its id and type, although PagerDuty calls both read-only. */
  private static ArrayNode required(JsonNode names, Set<String> readOnly) {
    boolean reference = names.size() == 2 && names.toString().equals("[\"type\",\"id\"]");
    ArrayNode strict = NODES.arrayNode();
    for (JsonNode name : names) {
      if (reference || !readOnly.contains(name.asText())) {
        strict.add(name);
      }
    }
    return strict;
  }
}
