package io.github.pagerdutyjava.client.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of all that PagerDuty's file knows of an operation was sent at least once: every query
 * parameter, every value of those that may be repeated, and every property of the body that is not
 * read-only. Of a resource that was sent as a reference no more is asked.
 */
final class Coverage {

  private final Spec spec;
  private final Set<String> sent = new TreeSet<>();
  private final Set<String> references = new TreeSet<>();

  Coverage(Spec spec) {
    this.spec = spec;
  }

  void add(SentRequest request) {
    request
        .query()
        .forEach(
            (name, values) -> {
              sent.add("query " + name);
              values.forEach(value -> sent.add("query " + name + " = " + value));
            });
    if (!request.body().isEmpty()) {
      add("body $", Spec.json(request.body()));
    }
  }

  private void add(String path, JsonNode value) {
    sent.add(path);
    if (value.path("type").asText().endsWith("_reference")) {
      references.add(path + ".");
    }
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      add(path + "." + property.getKey(), property.getValue());
    }
    if (value.isArray()) {
      value.forEach(item -> add(path + "[]", item));
    }
  }

  /** Returns what no request had. */
  List<Violation> missing(SpecOperation operation) {
    Set<String> known = new TreeSet<>();
    operation.parameters("query").forEach(parameter -> parameter(parameter, known));
    operation.bodySchema().ifPresent(schema -> properties("body $", schema, Set.of(), known));
    known.removeAll(sent);
    known.removeIf(path -> references.stream().anyMatch(path::startsWith));
    return known.stream()
        .map(path -> new Violation(operation.id(), Violation.Kind.UNSENT, path, "is never sent"))
        .toList();
  }

  private void parameter(JsonNode parameter, Set<String> known) {
    String name = parameter.get("name").asText();
    known.add("query " + name);
    JsonNode schema = spec.resolve(parameter.path("schema"));
    if (name.endsWith("[]")) {
      JsonNode one = schema.has("items") ? spec.resolve(schema.get("items")) : schema;
      one.path("enum").forEach(value -> known.add("query " + name + " = " + value.asText()));
    }
  }

  private void properties(String path, JsonNode schema, Set<String> above, Set<String> known) {
    Set<String> through = new TreeSet<>(above);
    if (schema.has("$ref") && !through.add(schema.get("$ref").asText())) {
      return;
    }
    int options = spec.joined().options(schema);
    for (int i = 0; i < options; i++) {
      ObjectNode joined = spec.joined().of(schema, i);
      if (joined.has("items")) {
        properties(path + "[]", joined.get("items"), through, known);
      }
      for (Map.Entry<String, JsonNode> property : joined.path("properties").properties()) {
        property(path + "." + property.getKey(), property.getValue(), through, known);
      }
    }
  }

  private void property(String path, JsonNode schema, Set<String> above, Set<String> known) {
    if (!spec.joined().of(schema, 0).path("readOnly").asBoolean()) {
      known.add(path);
      properties(path, schema, above, known);
    }
  }
}
