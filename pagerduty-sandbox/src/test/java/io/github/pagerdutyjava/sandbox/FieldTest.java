package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types of incidents, and custom fields with their values. */
class FieldTest extends OneSandbox {

  private static String field(String name, String dataType, String fieldType, String more) {
    return "{'field':{'name':'"
        + name
        + "','display_name':'A field','data_type':'"
        + dataType
        + "','field_type':'"
        + fieldType
        + "'"
        + more
        + "}}";
  }

  private static Map<String, Object> made(String path, String root, String body) {
    Wire.Reply reply = wire.write("POST", path, body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return reply.object(root);
  }

  private static String incident() {
    return "/incidents/"
        + wire.get("/incidents?date_range=all&limit=1").values("incidents", "id").get(0);
  }

  private static Wire.Reply set(String owner, String name, String value) {
    return wire.write(
        "PUT",
        owner + "/custom_fields/values",
        "{'custom_fields':[{'name':'" + name + "','value':" + value + "}]}");
  }

  private static Object value(String owner, String name) {
    return wire.get(owner + "/custom_fields/values").list("custom_fields").stream()
        .filter(field -> field.get("name").equals(name))
        .findFirst()
        .orElseThrow()
        .get("value");
  }

  @Test
  void aTypeIsFoundByItsIdAndByItsName() {
    Map<String, Object> type =
        made(
            "/incidents/types",
            "incident_type",
            "{'incident_type':{'name':'fraud','display_name':'Fraud',"
                + "'parent_type':'incident_default'}}");
    assertThat(inside(type, "parent")).containsEntry("type", "incident_type_reference");
    assertThat(wire.get("/incidents/types/fraud").object("incident_type")).isEqualTo(type);
    assertThat(wire.get("/incidents/types/" + type.get("id")).object("incident_type"))
        .isEqualTo(type);
    assertThat(wire.get("/incidents/types").values("incident_types", "name"))
        .contains("incident_default", "fraud");
  }

  @Test
  void aTypeWithoutAKnownParentIsRefused() {
    String body = "{'incident_type':{'name':'lost','display_name':'Lost','parent_type':'nothing'}}";
    assertThat(wire.write("POST", "/incidents/types", body).refusal()).isEqualTo("400/2001");
    assertThat(wire.get("/incidents/types/lost").status()).isEqualTo(404);
  }

  @Test
  void typesAreListedWhenTheyAreEnabledUnlessAskedOtherwise() {
    made(
        "/incidents/types",
        "incident_type",
        "{'incident_type':{'name':'retired','display_name':'Retired','enabled':false,"
            + "'parent_type':'incident_default'}}");
    assertThat(wire.get("/incidents/types").values("incident_types", "name"))
        .doesNotContain("retired");
    assertThat(wire.get("/incidents/types?filter=disabled").values("incident_types", "name"))
        .containsExactly("retired");
  }

  @Test
  void anIncidentOfATypeHasTheFieldsOfTheTypeAndOfItsParents() {
    made(
        "/incidents/types",
        "incident_type",
        "{'incident_type':{'name':'leak','display_name':'Leak','parent_type':'incident_default'}}");
    made(
        "/incidents/types/leak/custom_fields",
        "field",
        field("litres", "integer", "single_value", ""));
    Object service = wire.get("/services?limit=1").values("services", "id").get(0);
    Map<String, Object> incident =
        made(
            "/incidents",
            "incident",
            "{'incident':{'type':'incident','title':'Drip','incident_type':{'name':'leak'},"
                + "'service':{'type':'service_reference','id':'"
                + service
                + "'}}}");
    String path = "/incidents/" + incident.get("id");
    assertThat(set(path, "litres", "7").status()).isEqualTo(201);
    assertThat(wire.get(path + "/custom_fields/values").values("custom_fields", "name"))
        .contains("region", "litres");
    assertThat(value(path, "litres")).isEqualTo(7.0);
  }

  @Test
  void aValueIsShownWithTheIncidentAndNotedInItsLog() {
    String incident = incident();
    set(incident, "region", "'moon'");
    assertThat(
            elements(
                wire.get(incident + "?include[]=custom_fields").object("incident"),
                "custom_fields"))
        .anySatisfy(field -> assertThat(field).containsEntry("value", "moon"));
    assertThat(wire.get(incident + "/log_entries").values("log_entries", "type"))
        .startsWith("custom_field_value_change_log_entry");
  }

  @ParameterizedTest
  @CsvSource({
    "boolean,single_value,true,'\"true\"'",
    "integer,single_value,12,12.5",
    "float,single_value,12.5,'\"12\"'",
    "string,single_value,'\"a\"',1",
    "datetime,single_value,'\"2026-03-18T12:00:00Z\"','\"today\"'",
    "url,single_value,'\"https://a.example\"','\"a.example\"'",
    "string,multi_value,'[\"a\",\"b\"]','\"a\"'",
    "string,multi_value,'[]','[1]'"
  })
  void aValueMustBeOfTheFieldsKind(String data, String kind, String good, String bad) {
    String name = "kind_" + data + kind + good.length();
    made("/incidents/custom_fields", "field", field(name, data, kind, ""));
    String incident = incident();
    assertThat(set(incident, name, bad).refusal()).isEqualTo("400/2001");
    assertThat(set(incident, name, good).status()).isEqualTo(201);
    assertThat(set(incident, name, "null").status()).isEqualTo(201);
    assertThat(value(incident, name)).isNull();
  }

  @Test
  void aFixedFieldTakesItsOptionsOnly() {
    String options =
        ",'field_options':[{'data':{'data_type':'string','value':'blue'}},"
            + "{'data':{'data_type':'string','value':'red'}}],'default_value':'red'";
    Map<String, Object> made =
        made(
            "/services/custom_fields",
            "field",
            field("colour", "string", "single_value_fixed", options));
    assertThat(elements(made, "field_options")).hasSize(2);
    String service = "/services/" + wire.get("/services?limit=1").values("services", "id").get(0);
    assertThat(value(service, "colour")).isEqualTo("red");
    assertThat(set(service, "colour", "'green'").refusal()).isEqualTo("400/2001");
    assertThat(set(service, "colour", "'blue'").status()).isEqualTo(201);
    assertThat(value(service, "colour")).isEqualTo("blue");
    String path = "/services/custom_fields/" + made.get("id") + "/field_options";
    made(path, "field_option", "{'field_option':{'data':{'data_type':'string','value':'green'}}}");
    assertThat(wire.get(path).list("field_options")).hasSize(3);
    assertThat(set(service, "colour", "'green'").status()).isEqualTo(201);
  }

  @Test
  void optionsAreShownWhenAskedFor() {
    made("/services/custom_fields", "field", field("plain", "string", "single_value_fixed", ""));
    assertThat(wire.get("/services/custom_fields").list("fields"))
        .allSatisfy(field -> assertThat(field).doesNotContainKey("field_options"));
    assertThat(wire.get("/services/custom_fields?include[]=field_options").list("fields"))
        .isNotEmpty()
        .allSatisfy(field -> assertThat(field).containsKey("field_options"));
  }

  @Test
  void aFieldStaysWhatItIsWhenItIsRenamed() {
    Map<String, Object> made =
        made("/incidents/custom_fields", "field", field("stays", "string", "single_value", ""));
    String path = "/incidents/custom_fields/" + made.get("id");
    wire.write(
        "PUT", path, "{'field':{'display_name':'New','name':'other','data_type':'boolean'}}");
    assertThat(wire.get(path).object("field"))
        .containsEntry("display_name", "New")
        .containsEntry("name", "stays")
        .containsEntry("data_type", "string");
    assertThat(wire.delete(path).status()).isEqualTo(204);
    assertThat(List.of(wire.get(path).status(), set(incident(), "stays", "'a'").status()))
        .containsExactly(404, 400);
  }

  @Test
  void aFieldOfAnUnknownTypeIsNotFound() {
    assertThat(wire.get("/incidents/types/nothing/custom_fields").refusal()).isEqualTo("404/2100");
  }
}
