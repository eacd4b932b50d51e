package io.github.pagerdutyjava.client.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Schemas without references, parts and choices: what is left is one plain schema. */
final class Joined {

  private static final Set<String> COMBINED =
      Set.of("allOf", "oneOf", "anyOf", "properties", "required");

  private final Spec spec;
  private final Map<JsonNode, Integer> counted =
      Collections.synchronizedMap(new IdentityHashMap<>());

  Joined(Spec spec) {
    this.spec = spec;
  }

  /** Returns in how many ways the choices of a schema, without its properties, can be made. */
  int options(JsonNode schema) {
    Integer known = counted.get(schema);
    if (known == null) {
      known = count(spec.resolve(schema));
      counted.put(schema, known);
    }
    return known;
  }

  private int count(JsonNode resolved) {
    int options = 1;
    for (JsonNode part : resolved.path("allOf")) {
      options *= options(part);
    }
    JsonNode choice = choice(resolved);
    int deepest = 1;
    for (JsonNode option : choice) {
      deepest = Math.max(deepest, options(option));
    }
    return options * deepest * Math.max(1, choice.size());
  }

  /** Returns the plain schema that is left when the choices are made by this number. */
  ObjectNode of(JsonNode schema, int pick) {
    JsonNode resolved = spec.resolve(schema);
    ObjectNode joined = JsonNodeFactory.instance.objectNode();
    int left = pick;
    for (JsonNode part : resolved.path("allOf")) {
      merge(joined, of(part, left));
      left /= options(part);
    }
    merge(joined, resolved);
    JsonNode choice = choice(resolved);
    if (!choice.isEmpty()) {
      JsonNode option = choice.get(left % choice.size());
      merge(joined, of(option, left / choice.size()));
      discriminate(joined, resolved.path("discriminator"), option.path("$ref").asText());
    }
    return joined;
  }

  private static JsonNode choice(JsonNode schema) {
    return schema.has("oneOf") ? schema.get("oneOf") : schema.path("anyOf");
  }

  private static void merge(ObjectNode joined, JsonNode schema) {
    for (Map.Entry<String, JsonNode> entry : schema.properties()) {
      if (!COMBINED.contains(entry.getKey())) {
        joined.set(entry.getKey(), entry.getValue());
      }
    }
    ObjectNode properties = joined.withObjectProperty("properties");
    schema.path("properties").properties().stream()
        .filter(property -> !property.getKey().isEmpty())
        .forEach(property -> properties.set(property.getKey(), property.getValue()));
    ArrayNode required = joined.withArrayProperty("required");
    schema.path("required").forEach(required::add);
  }

  private static void discriminate(ObjectNode joined, JsonNode discriminator, String option) {
    for (Map.Entry<String, JsonNode> mapped : discriminator.path("mapping").properties()) {
      if (mapped.getValue().asText().equals(option)) {
        ObjectNode type = JsonNodeFactory.instance.objectNode().put("type", "string");
        type.putArray("enum").add(mapped.getKey());
        joined
            .withObjectProperty("properties")
            .set(discriminator.get("propertyName").asText(), type);
        return;
      }
    }
  }
}
