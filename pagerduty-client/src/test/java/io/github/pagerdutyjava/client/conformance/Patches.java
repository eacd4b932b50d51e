package io.github.pagerdutyjava.client.conformance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where PagerDuty's file is wrong about PagerDuty, and what is right. The row is that of the
 * project's paper on the contradictions in PagerDuty's files.
 */
final class Patches {

  /**
   * One correction.
   *
   * @param pointer what it sets
   * @param json to what
   */
  private record Patch(String row, String pointer, String json) {

    void apply(JsonNode spec) {
      JsonPointer place = JsonPointer.compile(pointer);
      JsonNode parent = spec.at(place.head());
      if (parent.isMissingNode()) {
        throw new IllegalStateException("patch " + row + ": there is no " + place.head());
      }
      String last = place.last().getMatchingProperty();
      if (parent instanceof ArrayNode items) {
        items.set(Integer.parseInt(last), Spec.json(json));
      } else {
        ((ObjectNode) parent).set(last, Spec.json(json));
      }
    }
  }

  private static final Pattern TIME = Pattern.compile(".*_at|start|end");

  private static final Pattern COUNT = Pattern.compile("(deleted|unauthorized|non_existent)_count");

  private static final String EXAMPLE =
      "/paths/%s/get/responses/200/content/application~1json/examples/response/value/%s";

  private static final List<Patch> ALL =
      List.of(
          new Patch(
              "A5",
              "/components/schemas/EscalationRule/properties/escalation_rule_assignment_strategy",
              """
              {"oneOf": [
                {"type": "object", "properties": {
                  "type": {"type": "string", "enum": ["round_robin", "assign_to_everyone"]}}},
                {"type": "string", "enum": ["round_robin", "assign_to_everyone"]}]}
              """),
          new Patch(
              "A4",
              "/components/schemas/IncidentBody/properties",
              """
              {"type": {"type": "string", "enum": ["incident_body"]},
               "details": {"type": "string"}}
              """),
          new Patch(
              "none: the examples of changing alerts have an id and a type",
              "/components/schemas/AlertUpdate/properties/id",
              "{\"type\": \"string\"}"),
          new Patch(
              "none: the examples of changing alerts have an id and a type",
              "/components/schemas/AlertUpdate/properties/type",
              "{\"type\": \"string\", \"enum\": [\"alert\"]}"),
          new Patch(
              "none: one example has lost its id",
              "/paths/~1incidents~1{id}~1alerts~1{alert_id}/put/responses/200/content"
                  + "/application~1json/examples/request/value/alert/id",
              "\"P1\""),
          new Patch(
              "none: the example of asking for help wraps each target",
              "/paths/~1incidents~1{id}~1responder_requests/post/requestBody/content"
                  + "/application~1json/schema/properties/responder_request_targets/items",
              """
              {"type": "object", "properties": {"responder_request_target": {
                "type": "object", "required": ["id", "type"], "properties": {
                  "id": {"type": "string"},
                  "type": {"type": "string",
                    "enum": ["user_reference", "escalation_policy_reference"]}}}}}
              """),
          new Patch(
              "none: two values are written as one",
              "/components/schemas/ContentBasedAlertGroupingConfiguration/properties/aggregate/enum",
              "[\"all\", \"any\"]"),
          new Patch(
              "none: the text asks for a part of those that have a matcher only",
              "/components/schemas/MatchPredicate/required",
              "[\"type\", \"children\"]"),
          new Patch(
              "none: the examples send the days, and times of day that have no zone",
              "/components/schemas/SupportHours/properties",
              """
              {"type": {"type": "string", "enum": ["fixed_time_per_day"]},
               "time_zone": {"type": "string"},
               "days_of_week": {"type": "array", "items": {"type": "integer"}},
               "start_time": {"type": "string", "pattern": "^..:..:..$"},
               "end_time": {"type": "string", "pattern": "^..:..:..$"}}
              """),
          new Patch(
              "A30",
              "/paths/~1services~1{id}~1enablements~1{feature_name}/put/responses/200/content"
                  + "/application~1json/schema/properties/enablement",
              """
              {"type": "array", "minItems": 1, "maxItems": 1,
               "items": {"$ref": "#/components/schemas/FeatureEnablement"}}
              """),
          new Patch(
              "none: a status is a whole number",
              "/paths/~1schedules~1{id}~1overrides/post/responses/201/content/application~1json"
                  + "/schema/items/properties/status",
              "{\"type\": \"integer\"}"),
          new Patch(
              "none: the example has another root than the schema",
              "/paths/~1services~1{id}~1rules/post/responses/201/content/application~1json"
                  + "/examples/response/value",
              "{\"rule\": {\"id\": \"R1\", \"position\": 0, \"disabled\": false}}"),
          new Patch(
              "A24",
              "/paths/~1change_events~1{id}/put/responses/200/content/application~1json/examples"
                  + "/response/value/change_event/id",
              "\"P1\""),
          new Patch(
              "none: the example is of another year than what is made from the schema",
              EXAMPLE.formatted("~1notifications", "notifications/0/started_at"),
              "\"2026-01-06T15:28:51-05:00\""),
          new Patch(
              "none: the example is of another year than what is made from the schema",
              EXAMPLE.formatted("~1notifications", "notifications/1/started_at"),
              "\"2026-01-06T15:28:51-05:00\""),
          new Patch("A24", EXAMPLE.formatted("~1change_events~1{id}", "change_event/id"), "\"P1\""),
          new Patch("D", EXAMPLE.formatted("~1users~1me", "user/created_via_sso"), "true"),
          new Patch(
              "A3",
              "/components/schemas/CustomFieldsFieldValue/properties/value",
              """
              {"oneOf": [
                {"type": "boolean", "nullable": true},
                {"type": "number", "nullable": true},
                {"type": "integer", "nullable": true},
                {"oneOf": [
                  {"type": "string", "maxLength": 200, "nullable": true},
                  {"type": "array", "items": {"type": "string", "maxLength": 200}, "maxItems": 10}]},
                {"type": "string", "format": "date-time", "nullable": true},
                {"type": "string", "format": "uri", "nullable": true}]}
              """),
          new Patch(
              "D: no example has the namespace that is required, nor does a property say what it"
                  + " is",
              "/components/schemas/CustomFieldsFieldWithOptions/required",
              "[\"data_type\", \"name\", \"display_name\", \"field_type\"]"),
          new Patch(
              "B: one of three root keys is sent; that of users stands for all",
              "/paths/~1tags~1{id}~1{entity_type}/get/responses/200/content/application~1json/schema/allOf/1",
              """
              {"properties": {
                "users": {"type": "array", "items": {"$ref": "#/components/schemas/EntityReference"}}}}
              """),
          new Patch(
              "none: the role of a member has the values that a member can be given",
              "/paths/~1teams~1{id}~1members/get/responses/200/content/application~1json/schema/allOf/1"
                  + "/properties/members/items/properties/role",
              "{\"type\": \"string\", \"enum\": [\"observer\", \"responder\", \"manager\"]}"),
          new Patch(
              "A27",
              "/components/schemas/StatusUpdateNotificationRule/properties/id",
              "{\"type\": \"string\", \"readOnly\": true}"),
          new Patch(
              "none: it leaves the type open, which tells a priority from a reference",
              "/components/schemas/Priority/allOf/1/properties/type",
              "{\"type\": \"string\", \"enum\": [\"priority\"]}"),
          new Patch("B", "/components/parameters/change_since/schema/pattern", "\"\""),
          new Patch("B", "/components/parameters/change_until/schema/pattern", "\"\""));

  private Patches() {}

  static void apply(JsonNode spec) {
    ALL.forEach(patch -> patch.apply(spec));
    times(spec);
    counts(spec);
  }

  /** No row: what an unsubscription answers are counts, typed as any numbers. */
  private static void counts(JsonNode node) {
    for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
      if (property.getValue() instanceof ObjectNode schema
          && COUNT.matcher(property.getKey()).matches()) {
        schema.put("type", "integer");
      }
    }
    node.forEach(Patches::counts);
  }

  /** A25: some times are typed as plain texts. */
  private static void times(JsonNode node) {
    for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
      if (property.getValue() instanceof ObjectNode schema
          && TIME.matcher(property.getKey()).matches()
          && schema.path("type").asText().equals("string")
          && !schema.has("format")) {
        schema.put("format", "date-time");
      }
    }
    node.forEach(Patches::times);
  }
}
