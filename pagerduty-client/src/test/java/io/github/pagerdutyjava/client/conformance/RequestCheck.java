package io.github.pagerdutyjava.client.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Judges one request by what PagerDuty's file says of its operation. */
final class RequestCheck {

  private static final String ACCEPT = "application/vnd.pagerduty+json;version=2";

  private final Spec spec;
  private final SpecOperation operation;
  private final SentRequest request;
  private final List<Violation> found = new ArrayList<>();

  private RequestCheck(Spec spec, SpecOperation operation, SentRequest request) {
    this.spec = spec;
    this.operation = operation;
    this.request = request;
  }

  static List<Violation> of(Spec spec, SpecOperation operation, SentRequest request) {
    RequestCheck check = new RequestCheck(spec, operation, request);
    check.query();
    check.headers();
    check.body();
    return check.found;
  }

  private void wrong(String place, String message) {
    found.add(new Violation(operation.id(), Violation.Kind.SENT, place, message));
  }

  private void query() {
    Map<String, List<String>> sent = new TreeMap<>(request.query());
    for (JsonNode parameter : operation.parameters("query")) {
      String name = parameter.get("name").asText();
      List<String> values = sent.remove(name);
      if (values != null) {
        queryValues(name, parameter, values);
      } else if (parameter.path("required").asBoolean()) {
        wrong("query " + name, "is required and was not sent");
      }
    }
    sent.forEach(
        (name, values) -> wrong("query " + name, values + " was sent, but it is not declared"));
  }

  /** A name with brackets may be repeated, even where it is typed as one text. */
  private void queryValues(String name, JsonNode parameter, List<String> values) {
    JsonNode schema = spec.resolve(parameter.path("schema"));
    boolean listed = schema.path("type").asText().equals("array");
    if (values.size() > 1 && !listed && !name.endsWith("[]")) {
      wrong("query " + name, values + " was sent, but one is allowed");
    }
    JsonNode one = spec.resolve(listed ? schema.path("items") : schema);
    boolean together = listed && !parameter.path("explode").asBoolean(true);
    for (String value : values) {
      for (String part : together ? value.split(",", -1) : new String[] {value}) {
        value("query " + name, one, part);
      }
    }
  }

  private void value(String place, JsonNode schema, String text) {
    ObjectNode strict = spec.strict().value(schema);
    for (Validator.Wrong wrong : spec.validator().check(strict, typed(schema, text))) {
      wrong(place, "\"" + text + "\" " + wrong.message());
    }
  }

  private static JsonNode typed(JsonNode schema, String text) {
    String type = schema.path("type").asText();
    if (type.equals("integer") && text.matches("-?[0-9]+")) {
      return LongNode.valueOf(Long.parseLong(text));
    }
    return type.equals("boolean") && text.matches("true|false")
        ? BooleanNode.valueOf(text.equals("true"))
        : TextNode.valueOf(text);
  }

  private void headers() {
    header("Authorization", "Token token=" + Loopback.TOKEN);
    for (JsonNode parameter : operation.parameters("header")) {
      String name = parameter.get("name").asText();
      JsonNode schema = spec.resolve(parameter.path("schema"));
      String sent = request.headers().get(name);
      if (sent != null) {
        value("header " + name, schema, sent);
      } else if (needed(name, parameter)) {
        wrong("header " + name, "is required and was not sent");
      }
      if (schema.has("default") && sent != null) {
        header(name, schema.get("default").asText());
      }
    }
    if (operation.parameters("header").stream()
        .noneMatch(parameter -> parameter.get("name").asText().equals("Accept"))) {
      header("Accept", ACCEPT);
    }
  }

  /** There is a content type where there is content. */
  private boolean needed(String name, JsonNode parameter) {
    return name.equals("Content-Type")
        ? !request.body().isEmpty()
        : parameter.path("required").asBoolean() || name.equals("From");
  }

  private void header(String name, String wanted) {
    String sent = request.headers().get(name);
    if (!wanted.equals(sent)) {
      wrong("header " + name, sent + " was sent, but it is " + wanted);
    }
  }

  private void body() {
    if (operation.bodySchema().isEmpty()) {
      if (!request.body().isEmpty()) {
        wrong("body", request.body() + " was sent, but there is none");
      }
      return;
    }
    header("Content-Type", "application/json");
    JsonNode body = Spec.json(request.body());
    for (Validator.Wrong wrong : spec.validator().check(operation.bodyPointer(), body)) {
      wrong("body " + wrong.path(), wrong.message() + "; sent was " + body);
    }
  }
}
