package io.github.pagerdutyjava.client.incidentcustomfields;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.customfields.CustomFieldOption;
import io.github.pagerdutyjava.client.customfields.CustomFields;
import io.github.pagerdutyjava.client.paging.Connection;

/**
 * The custom fields that all incidents have, all of them with one request: {@code GET
 * /incidents/custom_fields}, OAuth scope {@code custom_fields.read}.
 *
 * <p>Its methods call {@code GET /incidents/custom_fields/{field_id}}, {@code POST
 * /incidents/custom_fields}, {@code PUT /incidents/custom_fields/{field_id}} and {@code DELETE
 * /incidents/custom_fields/{field_id}}, and those of its options {@code GET
 * /incidents/custom_fields/{field_id}/field_options}, {@code POST
 * /incidents/custom_fields/{field_id}/field_options}, {@code PUT
 * /incidents/custom_fields/{field_id}/field_options/{field_option_id}} and {@code DELETE
 * /incidents/custom_fields/{field_id}/field_options/{field_option_id}}; what changes something
 * needs the OAuth scope {@code custom_fields.write}.
 *
 * @deprecated PagerDuty wants custom fields to belong to a type of incident: use {@code
 *     client.incidentTypes().customFields("incident_default")}, which is the base of all.
 */
@Deprecated
public final class IncidentCustomFields extends CustomFields {

  @Internal
  public IncidentCustomFields(Connection connection) {
    super(
        "/incidents/custom_fields",
        "",
        connection.api(IncidentCustomFieldsApi.class),
        IncidentCustomFields::option);
  }

  private static CustomFieldOption option(String fieldId, String optionId) {
    throw new UnsupportedOperationException(
        "PagerDuty gives the options of a custom field of all incidents together only: %s of %s"
            .formatted(optionId, fieldId));
  }
}
