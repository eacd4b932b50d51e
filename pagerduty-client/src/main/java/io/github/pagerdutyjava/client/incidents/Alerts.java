package io.github.pagerdutyjava.client.incidents;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import java.util.List;
import java.util.Map;

/**
 * The alerts of one incident: {@code GET /incidents/{id}/alerts}, OAuth scope {@code
 * incidents.read}.
 *
 * <pre>{@code
 * for (Alert alert : client.incidents().alerts("PT4KHLK")) {
 *   System.out.println(alert.severity() + " " + alert.summary());
 * }
 * }</pre>
 */
public final class Alerts extends AlertQuery {

  private static final String PATH = "/incidents/{id}/alerts";

  private final IncidentsApi api;
  private final String incident;

  Alerts(IncidentsApi api, String incident) {
    super(
        ListState.of(
            ListOperation.<Alert>of(PATH, query -> api.alerts(incident, query), Alert::id)
                .ownedBy(incident)));
    this.api = api;
    this.incident = incident;
  }

  /**
   * Returns one alert: {@code GET /incidents/{id}/alerts/{alert_id}}, OAuth scope {@code
   * incidents.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public Alert get(String alertId) {
    return api.alert(incident, requireNonNull(alertId, "alertId"));
  }

  /**
   * Changes one alert and returns it: {@code PUT /incidents/{id}/alerts/{alert_id}}, OAuth scope
   * {@code incidents.write}, acting as the client's {@code From}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public Alert update(String alertId, AlertUpdate update) {
    return api.updateAlert(
        incident, requireNonNull(alertId, "alertId"), requireNonNull(update, "update"));
  }

  /**
   * Resolves these alerts and returns them in this order: {@code PUT /incidents/{id}/alerts}, OAuth
   * scope {@code incidents.write}, acting as the client's {@code From}; 100 a request.
   *
   * @throws io.github.pagerdutyjava.PartialUpdateException if some are changed and others not
   * @throws IllegalArgumentException if there is none
   */
  public List<Alert> resolve(String... alertIds) {
    return updateAll(new AlertUpdate().status(AlertStatus.RESOLVED), alertIds);
  }

  /**
   * Moves these alerts to another incident and returns them in this order: {@code PUT
   * /incidents/{id}/alerts}, OAuth scope {@code incidents.write}, acting as the client's {@code
   * From}; 100 a request. An incident has 1000 alerts at most.
   *
   * @throws io.github.pagerdutyjava.PartialUpdateException if some are changed and others not
   * @throws IllegalArgumentException if there is none
   */
  public List<Alert> moveTo(String incidentId, String... alertIds) {
    return updateAll(new AlertUpdate().incidentId(incidentId), alertIds);
  }

  /**
   * Changes alerts, each by its id, and returns them in this order: {@code PUT
   * /incidents/{id}/alerts}, OAuth scope {@code incidents.write}, acting as the client's {@code
   * From}; 100 a request.
   *
   * @throws io.github.pagerdutyjava.PartialUpdateException if some are changed and others not
   * @throws IllegalArgumentException if there is none
   */
  public List<Alert> updateAll(Map<String, AlertUpdate> updates) {
    return new BulkUpdate<Alert, AlertUpdate>(
            PATH, chunk -> api.updateAlerts(incident, chunk, BulkUpdate.CHUNK))
        .send(updates, AlertUpdate::amongOthers);
  }

  private List<Alert> updateAll(AlertUpdate update, String... alertIds) {
    return updateAll(BulkUpdate.same(Arguments.ids("alertIds", alertIds), update));
  }
}
