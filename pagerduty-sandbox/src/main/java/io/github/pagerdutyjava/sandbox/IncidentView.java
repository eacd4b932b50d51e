package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.List;

/** What is shown of an incident that nobody wrote to: it follows from what is known of it. */
final class IncidentView {
  private static final long ESCALATION_SECONDS = 1800;

  private final Incidents incidents;
  private final Directory directory;

  IncidentView(Incidents incidents, Directory directory) {
    this.incidents = incidents;
    this.directory = directory;
  }

  Entity base(Incident incident) {
    return Entity.of(
        "incident",
        Incidents.id(incident),
        "[#" + incident.number() + "] " + incidents.title(incident),
        "incidents",
        "incidents");
  }

  Entity computed(Incident incident) {
    IncidentParts parts = new IncidentParts(incidents, incident);
    return withRelations(withState(base(incident), incident, parts), incident, parts)
        .with("incidents_responders", List.of())
        .with("responder_requests", List.of())
        .with("conference_bridge", parts.conferenceBridge());
  }

  private Entity withState(Entity shown, Incident incident, IncidentParts parts) {
    boolean resolved = incident.status() == Incident.Status.RESOLVED;
    Instant changed = Instant.ofEpochSecond(incident.lastStatusChange());
    return shown
        .with("incident_number", incident.number())
        .with("title", incidents.title(incident))
        .with("created_at", Instant.ofEpochSecond(incident.created()))
        .with("updated_at", changed)
        .with("status", incident.status().toString())
        .with("urgency", incident.high() ? "high" : "low")
        .with("incident_key", parts.alerts() == 0 ? incidents.key(incident) : null)
        .with("last_status_change_at", changed)
        .with("resolved_at", resolved ? changed : null)
        .with("resolve_reason", parts.resolveReason())
        .with("alert_counts", parts.alertCounts())
        .with("alert_grouping", parts.alertGrouping())
        .with("is_mergeable", !resolved)
        .with("incident_type", new Entity().with("name", "incident_default"))
        .with("assigned_via", "escalation_policy");
  }

  private Entity withRelations(Entity shown, Incident incident, IncidentParts parts) {
    Entity service = incidents.service(incident);
    return shown
        .with("service", service.reference())
        .with("escalation_policy", service.get("escalation_policy"))
        .with("teams", service.get("teams"))
        .with("priority", parts.priority(directory.all("priorities")))
        .with("assignments", parts.assignments())
        .with("acknowledgements", parts.acknowledgements())
        .with("pending_actions", parts.pendingActions(ESCALATION_SECONDS))
        .with("first_trigger_log_entry", parts.firstTrigger())
        .with("last_status_change_by", parts.changedBy());
  }
}
