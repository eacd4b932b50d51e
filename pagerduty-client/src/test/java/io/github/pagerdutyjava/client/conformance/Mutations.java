package io.github.pagerdutyjava.client.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/**
 * Answers that PagerDuty might give one day, made from one it gives. What a list is paged by stays
 * as it is.
 */
final class Mutations {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The name of a property that PagerDuty does not have. */
  static final String ODD = "zz_odd";

  private static final String ODD_VALUE = "[1, \"x\", null, {\"a\": true}]";

  /**
   * A changed answer.
   *
   * @param mayBeRefused whether it may hold what the model cannot
   */
  record Mutation(String name, JsonNode answer, boolean mayBeRefused) {}

  private Mutations() {}

  static List<Mutation> of(JsonNode answer) {
    List<Mutation> all = new ArrayList<>();
    int depth = depth(answer);
    for (int i = 0; i < depth; i++) {
      int level = i;
      all.add(mutation("nulls in depth " + i, answer, level == 0, at(level, Mutations::nulls)));
      all.add(
          mutation("only ids in depth " + i, answer, level == 0, at(level, Mutations::onlyIds)));
      all.add(mutation("unknown types in depth " + i, answer, false, at(level, Mutations::types)));
    }
    all.add(mutation("unknown properties", answer, false, everywhere(Mutations::odd)));
    all.add(mutation("numbers as texts", answer, true, everywhere(Mutations::numbers)));
    return all;
  }

  private static Mutation mutation(
      String name, JsonNode answer, boolean mayBeRefused, ObjIntConsumer<ObjectNode> change) {
    JsonNode copy = answer.deepCopy();
    walk(copy, 0, change);
    return new Mutation(name, copy, mayBeRefused);
  }

  private static ObjIntConsumer<ObjectNode> at(int level, Consumer<ObjectNode> change) {
    return (object, depth) -> {
      if (depth == level) {
        change.accept(object);
      }
    };
  }

  private static ObjIntConsumer<ObjectNode> everywhere(Consumer<ObjectNode> change) {
    return (object, depth) -> change.accept(object);
  }

  /** The deepest first, so that what a change adds is not changed itself. */
  private static void walk(JsonNode node, int depth, ObjIntConsumer<ObjectNode> change) {
    if (node instanceof ObjectNode object) {
      object.forEach(value -> walk(value, depth + 1, change));
      change.accept(object, depth);
    } else if (node instanceof ArrayNode items) {
      items.forEach(item -> walk(item, depth, change));
    }
  }

  private static int depth(JsonNode node) {
    int deepest = 0;
    for (JsonNode part : node) {
      deepest = Math.max(deepest, depth(part));
    }
    return node.isObject() ? deepest + 1 : deepest;
  }

  private static List<String> changeable(ObjectNode object) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      if (!property.getKey().equals("id") && !PagingMembers.NAMES.contains(property.getKey())) {
        names.add(property.getKey());
      }
    }
    return names;
  }

  private static void nulls(ObjectNode object) {
    changeable(object).forEach(object::putNull);
  }

  private static void onlyIds(ObjectNode object) {
    object.remove(changeable(object));
  }

  private static void types(ObjectNode object) {
    if (object.path("type").isTextual()) {
      boolean reference = object.get("type").asText().endsWith("_reference");
      object.put("type", reference ? "zz_unknown_reference" : "zz_unknown");
    }
  }

  private static void odd(ObjectNode object) {
    object.set(ODD, Spec.json(ODD_VALUE));
  }

  private static void numbers(ObjectNode object) {
    for (String name : changeable(object)) {
      if (object.get(name).isNumber()) {
        object.set(name, NODES.textNode(object.get(name).asText()));
      }
    }
  }
}
