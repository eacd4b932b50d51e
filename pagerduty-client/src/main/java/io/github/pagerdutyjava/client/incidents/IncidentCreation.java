package io.github.pagerdutyjava.client.incidents;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.internal.RequestRules;
import java.util.List;
import java.util.Optional;

/**
 * Creates an incident. A service has one open incident of a key at most, so that one with a key can
 * be sent again when nobody knows what became of it; PagerDuty refuses it then if it was created.
 */
final class IncidentCreation {

  private static final RequestRules REPEATABLE = new RequestRules(true, false, false);
  private static final int REFUSED = 400;
  private static final int LARGEST_PAGE = 100;

  private IncidentCreation() {}

  static Incident send(IncidentsApi api, NewIncident incident) {
    Object key = incident.key();
    if (key == null) {
      return api.create(incident, RequestRules.NONE);
    }
    try {
      return api.create(incident, REPEATABLE);
    } catch (ApiException refusal) {
      Object serviceId = requireNonNull(incident.serviceId());
      return existing(api, serviceId, key, refusal).orElseThrow(() -> refusal);
    }
  }

  /** The words of the refusal may change; whether there is such an incident is a fact. */
  private static Optional<Incident> existing(
      IncidentsApi api, Object serviceId, Object key, ApiException refusal) {
    if (refusal.status() != REFUSED) {
      return Optional.empty();
    }
    try {
      // PagerDuty finds those as well that have the key in one of their alerts.
      return api.list(open(serviceId, key)).items().stream()
          .filter(incident -> key.equals(incident.incidentKey()))
          .findFirst();
    } catch (PagerDutyException unknown) {
      refusal.addSuppressed(unknown);
      return Optional.empty();
    }
  }

  private static Parameters open(Object serviceId, Object key) {
    return Parameters.none()
        .with("incident_key", key)
        .with("service_ids[]", serviceId)
        .withAll("statuses[]", List.of(IncidentStatus.TRIGGERED, IncidentStatus.ACKNOWLEDGED))
        .with("date_range", "all")
        .with("limit", LARGEST_PAGE);
  }
}
