package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The alerts of incidents; those of the demo account follow from their incident until changed. */
final class IncidentAlerts {
  private static final String PREFIX = "A";
  private static final int MOST_BITS = 10;
  private static final Set<String> STATUSES = Set.of("triggered", "resolved");

  private final Account account;

  IncidentAlerts(Account account) {
    this.account = account;
  }

  static Entity counts(List<Entity> alerts) {
    long resolved = alerts.stream().filter(a -> a.text("status").equals("resolved")).count();
    return new Entity()
        .with("all", alerts.size())
        .with("triggered", alerts.size() - resolved)
        .with("resolved", resolved);
  }

  private static String home(String incident) {
    return "alerts@" + incident;
  }

  List<Entity> of(Incident incident) {
    List<Entity> kept = account.directory().all(home(Incidents.id(incident)));
    if (!kept.isEmpty() || incident.opened()) {
      return kept;
    }
    List<Entity> alerts = new ArrayList<>();
    int count = new IncidentParts(account.incidents(), incident).alerts();
    for (int i = 0; i < count && !account.emptied().contains(Incidents.id(incident)); i++) {
      alerts.add(derived(incident, i));
    }
    return alerts;
  }

  private Entity derived(Incident incident, int index) {
    Incidents incidents = account.incidents();
    Alert alert = incident.alert();
    String id = Ids.of(PREFIX, ((long) incident.number() << MOST_BITS) | index);
    String path = "incidents/" + Incidents.id(incident) + "/alerts";
    String severity = incident.high() ? "critical" : "warning";
    return Entity.of("alert", id, incidents.title(incident), path, "alerts")
        .with("created_at", Instant.ofEpochSecond(incident.created()))
        .with("status", incident.resolved() > 0 ? "resolved" : "triggered")
        .with("alert_key", incidents.key(incident) + (index == 0 ? "" : "-" + index))
        .with("service", incidents.service(incident).reference())
        .with("first_trigger_log_entry", LogEntries.reference(incident, LogEntryKind.TRIGGER))
        .with("incident", incidents.reference(incident))
        .with("suppressed", false)
        .with("severity", alert == null ? severity : alert.severity())
        .with("integration", incidents.service(incident).list("integrations").get(0))
        .with("body", body(alert, severity));
  }

  private static Entity body(@Nullable Alert alert, String severity) {
    Object details = alert == null ? new Entity().with("severity", severity) : alert.details();
    return new Entity()
        .with("type", "alert_body")
        .with("contexts", List.of())
        .with("details", details);
  }

  Entity get(Incident incident, String id) {
    return of(incident).stream()
        .filter(alert -> alert.id().equals(id))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** Keeps the alerts of an incident apart from it, so that they can be changed. */
  private List<Entity> kept(Incident incident) {
    String home = home(Incidents.id(incident));
    if (account.directory().all(home).isEmpty()) {
      of(incident).forEach(alert -> account.directory().add(home, alert));
    }
    return account.directory().all(home);
  }

  /** Resolves the alerts of an incident that is resolved, and counts them. */
  void follow(Draft draft) {
    Incident incident = account.incidents().get(draft.whole().id());
    List<Entity> alerts = kept(incident);
    if (draft.resolved()) {
      for (Entity alert : alerts) {
        account.directory().replace(Entity.copy(alert).with("status", "resolved"));
      }
    }
    draft.whole().with("alert_counts", counts(kept(incident)));
  }

  /** Moves all alerts of one incident to another. */
  void moveAll(Draft source, Draft target) {
    for (Entity alert : kept(account.incidents().get(source.whole().id()))) {
      move(alert, source, target);
    }
    source.whole().with("alert_counts", counts(List.of()));
  }

  private void move(Entity alert, Draft source, Draft target) {
    kept(account.incidents().get(target.whole().id()));
    account.directory().remove(alert.id());
    account
        .directory()
        .add(
            home(target.whole().id()),
            Entity.copy(alert).with("incident", target.whole().reference()));
    account.emptied().add(source.whole().id());
  }

  /** Refuses what cannot be changed, before anything is; returns the alert. */
  Entity check(Incident incident, String id, Map<String, @Nullable Object> sent) {
    if (sent.get("status") != null && !STATUSES.contains(Sent.text(sent, "status"))) {
      throw new Refusal(400, 1003, "Status Value Not Valid");
    }
    Map<String, @Nullable Object> to = Json.object(sent.get("incident"));
    if (to != null) {
      account.incidents().get(Sent.text(to, "id"));
    }
    return get(incident, id);
  }

  /** Changes an alert's status, or the incident that it belongs to. */
  Entity change(
      String id, Map<String, @Nullable Object> sent, Draft from, IncidentWrites writes, Call call) {
    kept(account.incidents().get(from.whole().id()));
    Entity alert = check(account.incidents().get(from.whole().id()), id, sent);
    if (sent.get("status") instanceof String status) {
      account.directory().replace(Entity.copy(alert).with("status", status));
    }
    Map<String, @Nullable Object> incident = Json.object(sent.get("incident"));
    if (incident != null && !from.whole().id().equals(incident.get("id"))) {
      Draft to = writes.draft(Sent.text(incident, "id"), call);
      move(account.directory().get(home(from.whole().id()), id), from, to);
      follow(to);
      to.keep();
    }
    follow(from);
    from.keep();
    Entity after = account.directory().find(id);
    return after == null ? alert : after;
  }
}
