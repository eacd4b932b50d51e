package io.github.pagerdutyjava.client.incidenttypes;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.customfields.CustomFields;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.Parameters;

/**
 * The incident types of the account, in use or not, all of them with one request: {@code GET
 * /incidents/types}, OAuth scope {@code incident_types.read}.
 *
 * <pre>{@code
 * for (IncidentType type : client.incidentTypes()) {
 *   System.out.println(type.name() + ": " + type.displayName());
 * }
 * }</pre>
 */
public final class IncidentTypes extends IncidentTypeQuery {

  private final IncidentTypesApi api;

  @Internal
  public IncidentTypes(Connection connection) {
    this(connection.api(IncidentTypesApi.class));
  }

  /** Without a filter PagerDuty would leave out those that are not in use. */
  private IncidentTypes(IncidentTypesApi api) {
    super(
        ListState.of(
            ListOperation.whole("/incidents/types", api::list, IncidentType::id),
            Parameters.none().with("filter", IncidentTypeFilter.ALL)));
    this.api = api;
  }

  /**
   * Returns one incident type: {@code GET /incidents/types/{type_id_or_name}}, OAuth scope {@code
   * incident_types.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code idOrName} cannot be one
   */
  public IncidentType get(String idOrName) {
    return api.get(requireNonNull(idOrName, "idOrName"));
  }

  /**
   * Creates an incident type and returns it: {@code POST /incidents/types}, OAuth scope {@code
   * incident_types.write}.
   */
  public IncidentType create(NewIncidentType type) {
    return api.create(requireNonNull(type, "type"));
  }

  /**
   * Changes an incident type and returns it: {@code PUT /incidents/types/{type_id_or_name}}, OAuth
   * scope {@code incident_types.write}. It cannot be deleted, but taken out of use.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public IncidentType update(String idOrName, IncidentTypeUpdate update) {
    return api.update(requireNonNull(idOrName, "idOrName"), requireNonNull(update, "update"));
  }

  /**
   * Returns the custom fields of incidents of a type and what can be done with them and with their
   * options: {@code GET /incidents/types/{type_id_or_name}/custom_fields}, {@code POST
   * /incidents/types/{type_id_or_name}/custom_fields}, {@code GET
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}}, {@code PUT
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}}, {@code DELETE
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}}, {@code GET
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options}, {@code POST
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options}, {@code GET
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}},
   * {@code PUT
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}},
   * {@code DELETE
   * /incidents/types/{type_id_or_name}/custom_fields/{field_id}/field_options/{field_option_id}},
   * OAuth scopes {@code custom_fields.read} and {@code custom_fields.write}.
   */
  public CustomFields customFields(String idOrName) {
    return CustomFields.of(
        "/incidents/types/{type_id_or_name}/custom_fields",
        requireNonNull(idOrName, "idOrName"),
        new FieldsOfType(api, idOrName),
        (fieldId, optionId) -> api.option(idOrName, fieldId, optionId));
  }
}
