package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Opening an incident by hand. */
final class NewIncidents {
  /** How a person opens an incident. */
  static final String CHANNEL = "web_trigger";

  private final Account account;
  private final Clock clock;

  NewIncidents(Account account, Clock clock) {
    this.account = account;
    this.clock = clock;
  }

  Object create(Call call) {
    Map<String, @Nullable Object> sent = call.sent().object("incident");
    Sent.text(sent, "title");
    Entity known = account.bodies().members(sent);
    if (!(known.get("service") instanceof Entity reference)) {
      throw Refusal.invalid("service must be one that exists");
    }
    Entity service = account.directory().get("services", reference.id());
    Draft draft = opened(known, service, Agents.of(call, account.directory()));
    IncidentFields.change(draft, known, account);
    if (draft.whole().list("assignments").isEmpty()) {
      draft.reassign(draft.onCall(1), "assign_log_entry", "Assigned");
    }
    notifyAssigned(draft);
    if (assigned(draft)) {
      draft.acknowledge();
    }
    Entity whole = draft.keep();
    account.directory().replace(Entity.copy(service).with("last_incident_timestamp", draft.now()));
    return Map.of(call.operation().root(), account.views().show(whole, call));
  }

  private static void notifyAssigned(Draft draft) {
    if (draft.whole().text("urgency").equals("high")) {
      for (Entity assignment : draft.whole().list("assignments")) {
        draft
            .log(LogEntryKind.NOTIFY.type(), LogEntryKind.NOTIFY.summary())
            .with("user", assignment.get("assignee"));
      }
    }
  }

  /** Who opens an incident for themselves has seen it. */
  private static boolean assigned(Draft draft) {
    return draft.whole().text("assigned_via").equals("direct_assignment")
        && Views.ids(draft.whole().get("assignments"), List.of("assignee"))
            .contains(draft.agent().id());
  }

  private Draft opened(Entity sent, Entity service, @Nullable Entity agent) {
    Incidents incidents = account.incidents();
    int number = incidents.next();
    long last = Objects.requireNonNull(incidents.numbered(number - 1L)).created();
    long created = Math.max(clock.instant().getEpochSecond(), last);
    Incident incident = Incident.opened(number, created, account.services().number(service.id()));
    Object wanted = sent.get("incident_key");
    String key = wanted instanceof String text ? text : incidents.key(incident);
    checkKey(key, service);
    Instant now = Instant.ofEpochSecond(created);
    Entity whole = blank(incident, Sent.text(sent, "title"), service, key, now);
    Draft draft = new Draft(account, incident, whole, agent, now);
    whole.with("last_status_change_by", draft.agent());
    draft
        .log("trigger_log_entry", "Triggered")
        .with("channel", channel(sent))
        .with("event_details", new Entity().with("description", whole.get("title")));
    return draft;
  }

  private static Entity channel(Entity sent) {
    Object details = sent.get("body") instanceof Entity body ? body.get("details") : null;
    return new Entity()
        .with("type", CHANNEL)
        .with("summary", sent.get("title"))
        .with("details", details);
  }

  private void checkKey(String key, Entity service) {
    Incidents incidents = account.incidents();
    for (Incident open : incidents.open()) {
      if (incidents.service(open).id().equals(service.id()) && incidents.key(open).equals(key)) {
        throw Refusal.argument(
            "Open incident with matching dedup key already exists on this service");
      }
    }
  }

  private static Entity blank(
      Incident incident, String title, Entity service, String key, Instant now) {
    String summary = "[#" + incident.number() + "] " + title;
    return relations(
        Entity.of("incident", Incidents.id(incident), summary, "incidents", "incidents")
            .with("incident_number", incident.number())
            .with("title", title)
            .with("created_at", now)
            .with("updated_at", now)
            .with("status", "triggered")
            .with("urgency", "high")
            .with("incident_key", key)
            .with("last_status_change_at", now)
            .with("resolved_at", null)
            .with("resolve_reason", null)
            .with("alert_counts", IncidentAlerts.counts(List.of()))
            .with("alert_grouping", null)
            .with("is_mergeable", true)
            .with("incident_type", new Entity().with("name", "incident_default"))
            .with("assigned_via", "escalation_policy"),
        service);
  }

  private static Entity relations(Entity whole, Entity service) {
    return whole
        .with("service", service.reference())
        .with("escalation_policy", service.get("escalation_policy"))
        .with("teams", service.get("teams"))
        .with("priority", null)
        .with("assignments", List.of())
        .with("acknowledgements", List.of())
        .with("pending_actions", List.of())
        .with("first_trigger_log_entry", null)
        .with("last_status_change_by", null)
        .with("incidents_responders", List.of())
        .with("responder_requests", List.of())
        .with("conference_bridge", null);
  }
}
