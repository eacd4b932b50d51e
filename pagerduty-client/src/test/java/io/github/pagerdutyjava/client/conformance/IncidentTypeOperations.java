package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.customfields.CustomFieldDataType;
import io.github.pagerdutyjava.client.customfields.CustomFieldInclude;
import io.github.pagerdutyjava.client.customfields.CustomFieldOptions;
import io.github.pagerdutyjava.client.customfields.CustomFieldType;
import io.github.pagerdutyjava.client.customfields.CustomFieldUpdate;
import io.github.pagerdutyjava.client.customfields.CustomFields;
import io.github.pagerdutyjava.client.customfields.NewCustomField;
import io.github.pagerdutyjava.client.customfields.NewCustomFieldOption;
import io.github.pagerdutyjava.client.incidenttypes.IncidentTypeFilter;
import io.github.pagerdutyjava.client.incidenttypes.IncidentTypeUpdate;
import io.github.pagerdutyjava.client.incidenttypes.NewIncidentType;
import java.util.List;

/** The operations of incident types and their custom fields. */
final class IncidentTypeOperations {

  private static final NewIncidentType TYPE =
      NewIncidentType.of("fraud_incident", "Fraud Incident", "incident_default")
          .description("Fraud")
          .enabled(true);

  private static final NewCustomField FIELD =
      NewCustomField.of(
              "environment",
              "Environment",
              CustomFieldDataType.STRING,
              CustomFieldType.SINGLE_VALUE_FIXED)
          .description("Where")
          .enabled(true)
          .defaultValue("production")
          .options(NewCustomFieldOption.of("production"), NewCustomFieldOption.of("staging"));

  private static final CustomFieldUpdate UPDATE =
      new CustomFieldUpdate()
          .displayName("Environment")
          .description("Where")
          .enabled(false)
          .defaultValue("staging")
          .options(NewCustomFieldOption.of("staging").id("O1"), NewCustomFieldOption.of("test"));

  private static final NewCustomFieldOption OPTION = NewCustomFieldOption.of("production");

  static final List<Operation> ALL =
      List.of(
          operation("listIncidentTypes", client -> client.incidentTypes())
              .alsoSends(
                  client -> client.incidentTypes().filter(IncidentTypeFilter.DISABLED).toList()),
          operation("getIncidentType", client -> client.incidentTypes().get("incident_default")),
          operation("createIncidentType", client -> client.incidentTypes().create(TYPE)),
          operation(
              "updateIncidentType",
              client ->
                  client
                      .incidentTypes()
                      .update(
                          "P1",
                          new IncidentTypeUpdate()
                              .displayName("Fraud")
                              .description("Fraud")
                              .enabled(false))),
          operation(
              "listIncidentTypeCustomFields",
              client -> fields(client).include(CustomFieldInclude.values())),
          operation(
              "getIncidentTypeCustomField",
              client -> fields(client).get("F1", CustomFieldInclude.values())),
          operation("createIncidentTypeCustomField", client -> fields(client).create(FIELD)),
          operation("updateIncidentTypeCustomField", client -> fields(client).update("F1", UPDATE)),
          action("deleteIncidentTypeCustomField", client -> fields(client).delete("F1")),
          operation("listIncidentTypeCustomField", client -> options(client)),
          operation("getIncidentTypeCustomFieldFieldOptions", client -> options(client).get("O1")),
          operation(
              "createIncidentTypeCustomFieldFieldOptions",
              client -> options(client).create(OPTION)),
          operation(
              "updateIncidentTypeCustomFieldFieldOption",
              client -> options(client).update("O1", OPTION)),
          action(
              "deleteIncidentTypeCustomFieldFieldOption", client -> options(client).delete("O1")));

  private IncidentTypeOperations() {}

  private static CustomFields fields(PagerDutyClient client) {
    return client.incidentTypes().customFields("incident_default");
  }

  private static CustomFieldOptions options(PagerDutyClient client) {
    return fields(client).options("F1");
  }
}
