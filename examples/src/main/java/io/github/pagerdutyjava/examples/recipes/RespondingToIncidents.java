package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.client.incidents.NewIncident;
import io.github.pagerdutyjava.client.incidents.NewStatusUpdate;
import io.github.pagerdutyjava.client.incidents.ResponderTargets;
import io.github.pagerdutyjava.client.model.Urgency;
import java.time.Duration;
import java.util.List;

/**
 * Responding to incidents: what a chat bot or a runbook does. Most of it wants a {@code From}, the
 * e-mail address of the user in whose name it is done: {@code client.withFrom("me@acme.com")}.
 */
public final class RespondingToIncidents {

  private RespondingToIncidents() {}

  /**
   * Opens an incident once, however often it is called with this key while the incident is open.
   */
  public static Incident open(PagerDutyClient client, String serviceId, String key) {
    return client
        .incidents()
        .create(
            NewIncident.of("Checkout is slow", serviceId)
                .urgency(Urgency.HIGH)
                .details("The 99th percentile has been above 4 s for 10 minutes.")
                .incidentKey(key));
  }

  /** Acknowledges everything that is open on a service, and returns it. */
  public static List<Incident> acknowledgeAll(PagerDutyClient client, String serviceId) {
    String[] ids =
        client.incidents().serviceIds(serviceId).statuses(IncidentStatus.TRIGGERED).stream()
            .map(Incident::id)
            .toArray(String[]::new);
    return ids.length == 0 ? List.of() : client.incidents().acknowledge(ids);
  }

  /** Hands an incident to somebody else and says why. */
  public static Incident handOver(PagerDutyClient client, String id, String userId) {
    client.incidents().addNote(id, "Handed over at the end of my shift.");
    return client.incidents().reassign(id, userId);
  }

  /** Calls the next level of the escalation policy. */
  public static Incident callTheNextLevel(PagerDutyClient client, String id) {
    return client.incidents().escalate(id, 2);
  }

  /** Lets an incident rest until tomorrow morning, more or less. */
  public static Incident letItRest(PagerDutyClient client, String id) {
    return client.incidents().snooze(id, Duration.ofHours(8));
  }

  /** Makes one incident of several. */
  public static void merge(PagerDutyClient client, String id, String... duplicates) {
    client.incidents().merge(id, duplicates);
  }

  /** Asks more people for help and tells those who follow the incident. */
  public static void askForHelp(
      PagerDutyClient client, String id, String requesterId, String policyId) {
    client
        .incidents()
        .requestResponders(
            id,
            requesterId,
            "Please join: the database does not come back.",
            new ResponderTargets().escalationPolicyIds(policyId));
    client.incidents().postStatusUpdate(id, NewStatusUpdate.of("We are restoring the database."));
  }

  /** Ends an incident with a last word. */
  public static List<Incident> resolve(PagerDutyClient client, String id) {
    client.incidents().addNote(id, "Restored from the replica.");
    return client.incidents().resolve(id);
  }
}
