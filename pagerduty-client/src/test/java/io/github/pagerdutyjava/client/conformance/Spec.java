package io.github.pagerdutyjava.client.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** PagerDuty's OpenAPI file, corrected; a test that needs it is skipped where there is none. */
final class Spec {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static Spec read;

  private final JsonNode root;
  private final Map<String, SpecOperation> operations = new LinkedHashMap<>();
  private final Joined joined;
  private final StrictSchema strict;
  private final Validator validator;

  private Spec(JsonNode root) {
    this.root = root;
    this.joined = new Joined(this);
    this.strict = new StrictSchema(this);
    this.validator = new Validator(strict.of(root));
    root.path("paths")
        .properties()
        .forEach(path -> path.getValue().properties().forEach(entry -> add(path.getKey(), entry)));
  }

  private void add(String path, Map.Entry<String, JsonNode> entry) {
    if (METHODS.contains(entry.getKey())) {
      SpecOperation operation = new SpecOperation(this, path, entry.getKey(), entry.getValue());
      operations.put(operation.id(), operation);
    }
  }

  static synchronized Spec orSkip() {
    String folder = System.getProperty("pagerduty.spec", "");
    Path file = Path.of(folder, "rest-openapiv3.json");
    assumeTrue(
        !folder.isEmpty() && Files.exists(file),
        "needs -Dpagerduty.spec=<folder with rest-openapiv3.json>");
    if (read == null) {
      read = new Spec(corrected(file));
    }
    return read;
  }

  private static JsonNode corrected(Path file) {
    try {
      JsonNode json = MAPPER.readTree(file.toFile());
      Patches.apply(json);
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  SpecOperation operation(String id) {
    SpecOperation found = operations.get(id);
    if (found == null) {
      throw new IllegalArgumentException("PagerDuty's file has no operation " + id);
    }
    return found;
  }

  /** Returns the operation whose path fits best: literally rather than by a variable. */
  Optional<SpecOperation> at(String method, String path) {
    return operations.values().stream()
        .filter(operation -> operation.fits(method, path))
        .min(Comparator.comparingLong(SpecOperation::variables));
  }

  StrictSchema strict() {
    return strict;
  }

  Joined joined() {
    return joined;
  }

  Validator validator() {
    return validator;
  }

  /** Returns what a reference leads to, or the node itself. */
  JsonNode resolve(JsonNode node) {
    JsonNode resolved = node;
    while (resolved.path("$ref").isTextual()) {
      String pointer = resolved.get("$ref").asText().substring(1);
      resolved = root.at(URLDecoder.decode(pointer, StandardCharsets.UTF_8));
    }
    return resolved;
  }
}
