package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.customfields.CustomFieldDataType;
import io.github.pagerdutyjava.client.customfields.CustomFieldInclude;
import io.github.pagerdutyjava.client.customfields.CustomFieldOptions;
import io.github.pagerdutyjava.client.customfields.CustomFieldType;
import io.github.pagerdutyjava.client.customfields.CustomFieldUpdate;
import io.github.pagerdutyjava.client.customfields.CustomFieldValueUpdate;
import io.github.pagerdutyjava.client.customfields.CustomFields;
import io.github.pagerdutyjava.client.customfields.NewCustomField;
import io.github.pagerdutyjava.client.customfields.NewCustomFieldOption;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** The operations of the custom fields of all incidents, and of what custom fields say. */
final class CustomFieldOperations {

  private static final NewCustomField FIELD =
      NewCustomField.of(
              "regions", "Regions", CustomFieldDataType.STRING, CustomFieldType.MULTI_VALUE_FIXED)
          .description("Where")
          .defaultValue(List.of("eu", "us"))
          .options(NewCustomFieldOption.of("eu"), NewCustomFieldOption.of("us"));

  private static final CustomFieldUpdate UPDATE =
      new CustomFieldUpdate().displayName("Regions").description("Where").enabled(false);

  private static final NewCustomFieldOption OPTION = NewCustomFieldOption.of("eu");

  private static final CustomFieldValueUpdate[] VALUES = {
    CustomFieldValueUpdate.byName("environment", "production"),
    CustomFieldValueUpdate.byName("regions", List.of("eu", "us")),
    CustomFieldValueUpdate.byName("customers", 12),
    CustomFieldValueUpdate.byName("loss", 12.5),
    CustomFieldValueUpdate.byName("since", Instant.parse("2026-01-01T00:00:00Z")),
    CustomFieldValueUpdate.clearByName("owner"),
    CustomFieldValueUpdate.byId("F1", true),
    CustomFieldValueUpdate.byId("F2", URI.create("https://example.com/x")),
    CustomFieldValueUpdate.clearById("F3")
  };

  static final List<Operation> ALL =
      List.of(
          operation(
              "listCustomFieldsFields",
              client -> fields(client).include(CustomFieldInclude.values())),
          operation(
              "getCustomFieldsField",
              client -> fields(client).get("F1", CustomFieldInclude.values())),
          operation("createCustomFieldsField", client -> fields(client).create(FIELD)),
          operation(
                  "updateCustomFieldsField",
                  client -> fields(client).update("F1", UPDATE.defaultValue("eu")))
              .alsoSends(
                  client ->
                      fields(client).update("F1", UPDATE.clearDefaultValue().clearDescription())),
          action("deleteCustomFieldsField", client -> fields(client).delete("F1")),
          operation("listCustomFieldsFieldOptions", client -> options(client)),
          operation("createCustomFieldsFieldOption", client -> options(client).create(OPTION)),
          operation(
              "updateCustomFieldsFieldOption", client -> options(client).update("O1", OPTION)),
          action("deleteCustomFieldsFieldOption", client -> options(client).delete("O1")),
          operation("getIncidentFieldValues", client -> client.incidents().customFieldValues("P1")),
          operation(
              "setIncidentFieldValues",
              client -> client.incidents().updateCustomFieldValues("P1", VALUES)),
          operation(
              "getServiceCustomFieldValues", client -> client.services().customFieldValues("P1")),
          operation(
              "updateServiceCustomFieldValues",
              client -> client.services().updateCustomFieldValues("P1", VALUES)));

  private CustomFieldOperations() {}

  @SuppressWarnings("deprecation")
  private static CustomFields fields(PagerDutyClient client) {
    return client.incidentCustomFields();
  }

  private static CustomFieldOptions options(PagerDutyClient client) {
    return fields(client).options("F1");
  }
}
