package io.github.pagerdutyjava.client.maintenancewindows;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.Includes;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;

/**
 * The maintenance windows of the account: {@code GET /maintenance_windows}, OAuth scope {@code
 * services.read}.
 *
 * <pre>{@code
 * client.withFrom("ada@example.com").maintenanceWindows().create(
 *     NewMaintenanceWindow.of(tonight, tonight.plus(Duration.ofHours(2)), "PIJ90N7"));
 * }</pre>
 *
 * <p>The list is complete up to the 10,000 that PagerDuty pages through; beyond, it throws an
 * {@link io.github.pagerdutyjava.IncompleteListException} that says how to narrow it.
 */
public final class MaintenanceWindows extends MaintenanceWindowQuery {

  private final MaintenanceWindowsApi api;

  @Internal
  public MaintenanceWindows(Connection connection) {
    this(connection.api(MaintenanceWindowsApi.class));
  }

  private MaintenanceWindows(MaintenanceWindowsApi api) {
    super(ListState.of(ListOperation.of("/maintenance_windows", api::list, MaintenanceWindow::id)));
    this.api = api;
  }

  /**
   * Returns one maintenance window: {@code GET /maintenance_windows/{id}}, OAuth scope {@code
   * services.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public MaintenanceWindow get(String id, MaintenanceWindowInclude... include) {
    return api.get(requireNonNull(id, "id"), Includes.of(include));
  }

  /**
   * Creates a maintenance window and returns it: {@code POST /maintenance_windows}, OAuth scope
   * {@code services.write}, acting as the client's {@code From}. One that should have begun already
   * begins now.
   */
  public MaintenanceWindow create(NewMaintenanceWindow window) {
    return api.create(requireNonNull(window, "window"));
  }

  /**
   * Gives a maintenance window these times and services, and what else is set, and returns it:
   * {@code PUT /maintenance_windows/{id}}, OAuth scope {@code services.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public MaintenanceWindow update(String id, NewMaintenanceWindow window) {
    return api.update(requireNonNull(id, "id"), requireNonNull(window, "window"));
  }

  /**
   * Deletes a maintenance window that is yet to come, or ends a running one: {@code DELETE
   * /maintenance_windows/{id}}, OAuth scope {@code services.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws io.github.pagerdutyjava.ApiException with status 405 if it is over
   */
  public void delete(String id) {
    api.delete(requireNonNull(id, "id"));
  }
}
