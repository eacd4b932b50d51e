package io.github.pagerdutyjava.client.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What PagerDuty's file says of one operation. */
final class SpecOperation {

  private static final Pattern VARIABLE = Pattern.compile("\\{[^/]+}");

  private final Spec spec;
  private final String path;
  private final String method;
  private final JsonNode operation;
  private final Pattern pattern;

  SpecOperation(Spec spec, String path, String method, JsonNode operation) {
    this.spec = spec;
    this.path = path;
    this.method = method;
    this.operation = operation;
    this.pattern = Pattern.compile(VARIABLE.matcher(path).replaceAll("[^/]+"));
  }

  String id() {
    return operation.get("operationId").asText();
  }

  boolean fits(String otherMethod, String otherPath) {
    return method.equalsIgnoreCase(otherMethod) && pattern.matcher(otherPath).matches();
  }

  long variables() {
    return VARIABLE.matcher(path).results().count();
  }

  /** Returns the parameters in a place: {@code query} or {@code header}. */
  List<JsonNode> parameters(String place) {
    return stream(operation.path("parameters"))
        .map(spec::resolve)
        .filter(parameter -> parameter.path("in").asText().equals(place))
        .toList();
  }

  /** Returns the schema of the body; nothing when there is none. */
  Optional<JsonNode> bodySchema() {
    JsonNode body = spec.resolve(operation.path("requestBody"));
    return Optional.of(body.at("/content/application~1json/schema"))
        .filter(schema -> !schema.isMissingNode());
  }

  /** Returns where the strict form of the body's schema is. */
  String bodyPointer() {
    JsonNode body = operation.path("requestBody");
    String place =
        body.has("$ref")
            ? body.get("$ref").asText().substring(1)
            : "/paths/"
                + path.replace("~", "~0").replace("/", "~1")
                + "/"
                + method
                + "/requestBody";
    return place + "/content/application~1json/schema";
  }

  /** Returns the answers to success that have a schema or examples. */
  private Stream<JsonNode> answers() {
    return operation.path("responses").properties().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .flatMap(response -> stream(spec.resolve(response.getValue()).path("content")));
  }

  List<JsonNode> answerSchemas() {
    return answers().map(media -> media.path("schema")).filter(JsonNode::isObject).toList();
  }

  List<JsonNode> examples() {
    List<JsonNode> examples = new ArrayList<>();
    answers()
        .forEach(
            media -> {
              stream(media.path("examples"))
                  .map(example -> spec.resolve(example).path("value"))
                  .forEach(examples::add);
              examples.add(media.path("example"));
            });
    examples.removeIf(MissingNode.class::isInstance);
    return examples;
  }

  private static Stream<JsonNode> stream(JsonNode node) {
    return node.isContainerNode() ? node.valueStream() : Stream.empty();
  }

  @Override
  public String toString() {
    return method.toUpperCase(Locale.ROOT) + " " + path;
  }
}
