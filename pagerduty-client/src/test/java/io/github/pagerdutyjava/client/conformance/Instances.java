package io.github.pagerdutyjava.client.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Makes values that have every property of a schema, for each choice and each value of an enum. */
final class Instances {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MOST = 300;

  private final Spec spec;
  private final boolean unknownValues;

  private Instances(Spec spec, boolean unknownValues) {
    this.spec = spec;
    this.unknownValues = unknownValues;
  }

  /**
   * Returns the values.
   *
   * @param unknownValues whether each text of a closed set is to be one that is not in it
   */
  static List<JsonNode> of(Spec spec, JsonNode schema, boolean unknownValues) {
    return new Instances(spec, unknownValues).all(schema);
  }

  private List<JsonNode> all(JsonNode schema) {
    int count = Math.min(MOST, count(schema, Set.of()));
    return IntStream.range(0, count)
        .mapToObj(i -> make(schema, i, Set.of()).orElseThrow())
        .toList();
  }

  /** Returns how many values show all there is: each choice and within it each of its parts. */
  private int count(JsonNode schema, Set<String> above) {
    Optional<Set<String>> through = through(schema, above);
    if (through.isEmpty()) {
      return 1;
    }
    int options = spec.joined().options(schema);
    int deepest = 1;
    for (int i = 0; i < options; i++) {
      ObjectNode joined = spec.joined().of(schema, i);
      deepest = Math.max(deepest, unknownValues ? 1 : joined.path("enum").size());
      for (JsonNode part : parts(joined)) {
        deepest = Math.max(deepest, count(part, through.get()));
      }
    }
    return options * deepest;
  }

  private static List<JsonNode> parts(ObjectNode joined) {
    List<JsonNode> parts = new ArrayList<>();
    joined.path("properties").forEach(parts::add);
    if (joined.has("items")) {
      parts.add(joined.get("items"));
    }
    return parts;
  }

  /** Returns the references on the way to here; nothing when this one would go in a circle. */
  private static Optional<Set<String>> through(JsonNode schema, Set<String> above) {
    Set<String> through = new TreeSet<>(above);
    return schema.has("$ref") && !through.add(schema.get("$ref").asText())
        ? Optional.empty()
        : Optional.of(through);
  }

  private Optional<JsonNode> make(JsonNode schema, int index, Set<String> above) {
    int options = spec.joined().options(schema);
    ObjectNode joined = spec.joined().of(schema, index);
    return through(schema, above).map(through -> make(joined, index, index / options, through));
  }

  private JsonNode make(ObjectNode joined, int index, int left, Set<String> through) {
    if (!joined.path("properties").isEmpty()) {
      return object(joined, index, left, through);
    }
    return switch (joined.path("type").asText()) {
      case "array" -> array(joined, left, through);
      case "object" -> NODES.objectNode().put("any", "thing");
      case "integer" -> NODES.numberNode(Math.max(7, joined.path("minimum").asInt()));
      case "number" -> NODES.numberNode(1.5);
      case "boolean" -> NODES.booleanNode(true);
      default -> text(joined, left);
    };
  }

  private ObjectNode object(ObjectNode joined, int index, int left, Set<String> through) {
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, JsonNode> property : joined.path("properties").properties()) {
      make(property.getValue(), left, through)
          .ifPresent(value -> object.set(property.getKey(), value));
    }
    if (object.path("id").isTextual()) {
      object.put("id", "P" + index);
    }
    return object;
  }

  private ArrayNode array(ObjectNode joined, int left, Set<String> through) {
    ArrayNode array = NODES.arrayNode();
    make(joined.path("items"), left, through).ifPresent(array::add);
    return array;
  }

  private JsonNode text(ObjectNode joined, int left) {
    List<JsonNode> values = new ArrayList<>();
    joined.path("enum").forEach(values::add);
    values.removeIf(JsonNode::isNull);
    if (!values.isEmpty()) {
      return unknownValues ? NODES.textNode("zz_unknown") : values.get(left % values.size());
    }
    return NODES.textNode(
        switch (joined.path("format").asText()) {
          case "date-time" -> "2026-01-02T03:04:05Z";
          case "date" -> "2026-01-02";
          case "time", "partial-time" -> "09:00:00";
          case "email" -> "ada@example.com";
          case "url", "uri" -> "https://example.com/x";
          case "uuid" -> "0f8fad5b-d9cb-469f-a165-70867728950e";
          case "tzinfo", "activesupport-time-zone" -> "America/Lima";
          default -> "text";
        });
  }
}
