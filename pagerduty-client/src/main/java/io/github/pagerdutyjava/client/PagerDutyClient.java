package io.github.pagerdutyjava.client;

import io.github.pagerdutyjava.RateBudget;
import io.github.pagerdutyjava.client.abilities.Abilities;
import io.github.pagerdutyjava.client.audit.Audit;
import io.github.pagerdutyjava.client.changeevents.ChangeEvents;
import io.github.pagerdutyjava.client.escalationpolicies.EscalationPolicies;
import io.github.pagerdutyjava.client.incidentcustomfields.IncidentCustomFields;
import io.github.pagerdutyjava.client.incidents.Incidents;
import io.github.pagerdutyjava.client.incidenttypes.IncidentTypes;
import io.github.pagerdutyjava.client.logentries.LogEntries;
import io.github.pagerdutyjava.client.maintenancewindows.MaintenanceWindows;
import io.github.pagerdutyjava.client.notifications.Notifications;
import io.github.pagerdutyjava.client.oncalls.OnCalls;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.priorities.Priorities;
import io.github.pagerdutyjava.client.schedules.Schedules;
import io.github.pagerdutyjava.client.services.Services;
import io.github.pagerdutyjava.client.tags.Tags;
import io.github.pagerdutyjava.client.teams.Teams;
import io.github.pagerdutyjava.client.users.Users;
import io.github.pagerdutyjava.client.vendors.Vendors;
import io.github.pagerdutyjava.internal.CallOptions;
import java.time.Duration;
import java.util.Objects;

/**
 * PagerDuty's REST API: make one, share it among all threads, close it at the end.
 *
 * <pre>{@code
 * try (PagerDutyClient client = PagerDutyClient.create(token)) {
 *   for (Incident incident : client.incidents().since(Instant.parse("2025-01-01T00:00:00Z"))) {
 *     System.out.println(incident.title());
 *   }
 * }
 * }</pre>
 *
 * <p>Every call blocks and throws a {@link io.github.pagerdutyjava.PagerDutyException} when it
 * fails for good. A closed client throws {@link IllegalStateException}.
 */
public final class PagerDutyClient implements AutoCloseable {

  private final Connection connection;
  private final Runnable closing;

  PagerDutyClient(Connection connection, Runnable closing) {
    this.connection = connection;
    this.closing = closing;
  }

  /** Returns a client of the US region for this account or user API key. */
  public static PagerDutyClient create(String apiToken) {
    return builder().apiToken(apiToken).build();
  }

  /**
   * Returns a client made from the environment: {@code PAGERDUTY_TOKEN}, an account or user API
   * key, and if they are set {@code PAGERDUTY_REGION} (us or eu) and {@code PAGERDUTY_FROM} (the
   * e-mail address to act as).
   *
   * @throws IllegalArgumentException if a variable is missing or malformed, naming it
   */
  public static PagerDutyClient fromEnv() {
    return Environment.client(System.getenv());
  }

  /** Returns a builder, which needs an API token or credentials. */
  public static PagerDutyClientBuilder builder() {
    return new PagerDutyClientBuilder();
  }

  /**
   * Returns a view of this client that acts as this user, by e-mail address, wherever PagerDuty
   * wants a {@code From}; closing it closes nothing.
   *
   * @throws IllegalArgumentException if it is no email address
   */
  public PagerDutyClient withFrom(String email) {
    String checked = Email.require("email", email);
    return view(connection.options().withFrom(checked));
  }

  /**
   * Returns a view of this client whose calls end within this time, retries and waiting included;
   * closing it closes nothing.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public PagerDutyClient withDeadline(Duration deadline) {
    Objects.requireNonNull(deadline, "deadline");
    if (deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("deadline: must be positive, is " + deadline);
    }
    return view(connection.options().withDeadline(deadline));
  }

  private PagerDutyClient view(CallOptions options) {
    return new PagerDutyClient(connection.with(options), () -> {});
  }

  /** Returns the incidents: {@code GET /incidents} and what can be done with them. */
  public Incidents incidents() {
    return new Incidents(connection);
  }

  /** Returns the incident types: {@code GET /incidents/types} and what can be done with them. */
  public IncidentTypes incidentTypes() {
    return new IncidentTypes(connection);
  }

  /**
   * Returns the custom fields that all incidents have: {@code GET /incidents/custom_fields} and
   * what can be done with them.
   *
   * @deprecated PagerDuty wants custom fields to belong to a type of incident: use {@code
   *     incidentTypes().customFields("incident_default")}, which is the base of all.
   */
  @Deprecated
  public IncidentCustomFields incidentCustomFields() {
    return new IncidentCustomFields(connection);
  }

  /** Returns the services: {@code GET /services} and what can be done with them. */
  public Services services() {
    return new Services(connection);
  }

  /** Returns the maintenance windows: {@code GET /maintenance_windows}. */
  public MaintenanceWindows maintenanceWindows() {
    return new MaintenanceWindows(connection);
  }

  /** Returns the vendors, whose tools send events: {@code GET /vendors}. */
  public Vendors vendors() {
    return new Vendors(connection);
  }

  /** Returns the teams: {@code GET /teams} and what can be done with them. */
  public Teams teams() {
    return new Teams(connection);
  }

  /** Returns the tags: {@code GET /tags} and what can be done with them. */
  public Tags tags() {
    return new Tags(connection);
  }

  /** Returns the users: {@code GET /users} and what can be done with them. */
  public Users users() {
    return new Users(connection);
  }

  /** Returns the escalation policies: {@code GET /escalation_policies}. */
  public EscalationPolicies escalationPolicies() {
    return new EscalationPolicies(connection);
  }

  /** Returns who is on call: {@code GET /oncalls}. */
  public OnCalls oncalls() {
    return new OnCalls(connection);
  }

  /** Returns the schedules: {@code GET /schedules}, {@code GET /v3/schedules}, and their shifts. */
  public Schedules schedules() {
    return new Schedules(connection);
  }

  /** Returns the priorities: {@code GET /priorities}. */
  public Priorities priorities() {
    return new Priorities(connection);
  }

  /** Returns the change events: {@code GET /change_events} and what can be done with them. */
  public ChangeEvents changeEvents() {
    return new ChangeEvents(connection);
  }

  /** Returns the log entries: {@code GET /log_entries} and what can be done with them. */
  public LogEntries logEntries() {
    return new LogEntries(connection);
  }

  /** Returns how people were told of incidents: {@code GET /notifications}. */
  public Notifications notifications() {
    return new Notifications(connection);
  }

  /** Returns what the account can do: {@code GET /abilities}. */
  public Abilities abilities() {
    return new Abilities(connection);
  }

  /** Returns the audit trail: {@code GET /audit/records}. */
  public Audit audit() {
    return new Audit(connection);
  }

  /** Returns every operation by its path, for what has no type here. */
  public Raw raw() {
    return new Raw(connection);
  }

  /**
   * Returns what is known of the requests that this client's credential has left; all clients of
   * this process with that credential share it. Asks nobody: before the first answer nothing is
   * known.
   */
  public RateBudget budget() {
    return connection.budget();
  }

  /** Returns the host that this client talks to. */
  @Override
  public String toString() {
    return "PagerDutyClient[" + connection.host() + "]";
  }

  /**
   * Refuses later calls, and ends the connections if this client made them itself; calls in flight
   * may still finish their attempt, those that wait for another then throw {@link
   * IllegalStateException}.
   */
  @Override
  public void close() {
    closing.run();
  }
}
