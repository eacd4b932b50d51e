package io.github.pagerdutyjava.client.services;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.audit.AuditRecordQuery;
import io.github.pagerdutyjava.client.changeevents.ChangeEventQuery;
import io.github.pagerdutyjava.client.customfields.CustomFieldValue;
import io.github.pagerdutyjava.client.customfields.CustomFieldValueUpdate;
import io.github.pagerdutyjava.client.enablements.FeatureEnablement;
import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.Includes;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import java.util.List;
import java.util.Map;

/**
 * The services of the account: {@code GET /services}, OAuth scope {@code services.read}.
 *
 * <pre>{@code
 * for (Service service : client.services().include(ServiceInclude.INTEGRATIONS)) {
 *   System.out.println(service.name());
 * }
 * }</pre>
 *
 * <p>The list is complete up to the 10,000 that PagerDuty pages through; beyond, it throws an
 * {@link io.github.pagerdutyjava.IncompleteListException} that says how to narrow it.
 */
public final class Services extends ServiceQuery {

  private final ServicesApi api;

  @Internal
  public Services(Connection connection) {
    this(connection.api(ServicesApi.class));
  }

  private Services(ServicesApi api) {
    super(ListState.of(ListOperation.of("/services", api::list, Service::id)));
    this.api = api;
  }

  /**
   * Returns one service: {@code GET /services/{id}}, OAuth scope {@code services.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public Service get(String id, ServiceInclude... include) {
    return api.get(requireNonNull(id, "id"), Includes.of(include));
  }

  /**
   * Creates a service and returns it: {@code POST /services}, OAuth scope {@code services.write}.
   */
  public Service create(NewService service) {
    return api.create(requireNonNull(service, "service"));
  }

  /**
   * Gives a service this name and escalation policy, and what else is set, and returns it: {@code
   * PUT /services/{id}}, OAuth scope {@code services.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public Service update(String id, NewService service) {
    return api.update(requireNonNull(id, "id"), requireNonNull(service, "service"));
  }

  /**
   * Deletes a service, after which nobody can see it or its integrations any more: {@code DELETE
   * /services/{id}}, OAuth scope {@code services.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public void delete(String id) {
    api.delete(requireNonNull(id, "id"));
  }

  /**
   * Returns the integrations of a service, to get, create and change them one by one: {@code GET
   * /services/{id}/integrations/{integration_id}}, OAuth scope {@code services.read}.
   */
  public Integrations integrations(String id) {
    return new Integrations(api, requireNonNull(id, "id"));
  }

  /**
   * Returns the event rules of a service, to read and change them: {@code GET
   * /services/{id}/rules}, OAuth scope {@code services.read}.
   */
  public EventRules eventRules(String id) {
    return new EventRules(api, requireNonNull(id, "id"));
  }

  /**
   * Returns the change events of a service, the latest first, which PagerDuty keeps for 90 days:
   * {@code GET /services/{id}/change_events}, OAuth scope {@code services.read}.
   */
  public ChangeEventQuery changeEvents(String id) {
    requireNonNull(id, "id");
    return ChangeEventQuery.of(
        "/services/{id}/change_events", id, query -> api.changeEvents(id, query));
  }

  /**
   * Returns all features that can be switched on for a service, today {@code aiops}: {@code GET
   * /services/{id}/enablements}, OAuth scope {@code services.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such service
   */
  public List<FeatureEnablement> enablements(String id) {
    return api.enablements(requireNonNull(id, "id"));
  }

  /**
   * Switches a feature of a service on and returns how it is: {@code PUT
   * /services/{id}/enablements/{feature_name}}, OAuth scope {@code services.write}.
   *
   * @param feature today only {@code aiops}
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such service or feature
   */
  public FeatureEnablement enable(String id, String feature) {
    return switched(id, feature, true);
  }

  /**
   * Switches a feature of a service off and returns how it is: {@code PUT
   * /services/{id}/enablements/{feature_name}}, OAuth scope {@code services.write}.
   *
   * @param feature today only {@code aiops}
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such service or feature
   */
  public FeatureEnablement disable(String id, String feature) {
    return switched(id, feature, false);
  }

  private FeatureEnablement switched(String id, String feature, boolean enabled) {
    return api.updateEnablement(
        requireNonNull(id, "id"), requireNonNull(feature, "feature"), Map.of("enabled", enabled));
  }

  /**
   * Returns what was changed of a service, the latest first, of the last 24 hours unless times are
   * given: {@code GET /services/{id}/audit/records}, OAuth scope {@code audit_records.read}.
   */
  public AuditRecordQuery auditRecords(String id) {
    requireNonNull(id, "id");
    return AuditRecordQuery.of(
        "/services/{id}/audit/records", id, query -> api.auditRecords(id, query));
  }

  /**
   * Returns what the custom fields say of a service, all of them: {@code GET
   * /services/{id}/custom_fields/values}, OAuth scope {@code services.read}.
   */
  public List<CustomFieldValue> customFieldValues(String id) {
    requireNonNull(id, "id");
    return ListOperation.whole(
            "/services/{id}/custom_fields/values",
            query -> api.customFieldValues(id),
            CustomFieldValue::id)
        .all();
  }

  /**
   * Lets custom fields say something else of a service, leaves the others as they are, and returns
   * all that was changed: {@code PUT /services/{id}/custom_fields/values}, OAuth scope {@code
   * services.write}.
   *
   * @throws IllegalArgumentException if there is no update
   */
  public List<CustomFieldValue> updateCustomFieldValues(
      String id, CustomFieldValueUpdate... updates) {
    return api.updateCustomFieldValues(requireNonNull(id, "id"), Arguments.some("updates", updates))
        .items();
  }
}
