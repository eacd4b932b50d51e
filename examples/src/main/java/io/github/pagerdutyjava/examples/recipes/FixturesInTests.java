package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.client.PagerDutyJson;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;

/**
 * Fixtures in tests: records come from JSON, the way PagerDuty sends them, and not from their
 * constructors, which grow with PagerDuty.
 */
public final class FixturesInTests {

  private FixturesInTests() {}

  /** Returns an incident to test {@link #isOpen} with; what it does not say is null. */
  public static Incident resolvedIncident() {
    return PagerDutyJson.read(
        Incident.class,
        """
        {
          "id": "PT4KHLK",
          "type": "incident",
          "title": "The server is on fire.",
          "status": "resolved",
          "service": {"id": "PIJ90N7", "type": "service_reference"}
        }
        """);
  }

  /** Something to be tested. */
  public static boolean isOpen(Incident incident) {
    return incident.status() != IncidentStatus.RESOLVED;
  }
}
