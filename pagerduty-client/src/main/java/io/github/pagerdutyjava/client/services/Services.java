package io.github.pagerdutyjava.client.services;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.audit.AuditRecordQuery;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.Includes;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;

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
   * Returns what was changed of a service, the latest first, of the last 24 hours unless times are
   * given: {@code GET /services/{id}/audit/records}, OAuth scope {@code audit_records.read}.
   */
  public AuditRecordQuery auditRecords(String id) {
    requireNonNull(id, "id");
    return AuditRecordQuery.of(
        "/services/{id}/audit/records", id, query -> api.auditRecords(id, query));
  }
}
