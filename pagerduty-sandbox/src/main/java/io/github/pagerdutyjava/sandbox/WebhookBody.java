package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import okio.ByteString;

/** What a webhook says: its incident is not shaped like the one of the REST API. */
final class WebhookBody {
  private static final List<String> SAME =
      List.of("status", "title", "created_at", "incident_type", "service", "escalation_policy");
  private static final List<String> LAST =
      List.of("teams", "priority", "urgency", "resolve_reason");

  private WebhookBody() {}

  static Entity of(Incidents incidents, Incident incident) {
    Entity whole = incidents.show(incident);
    Entity data =
        new Entity()
            .with("id", whole.id())
            .with("type", "incident")
            .with("self", whole.get("self"))
            .with("html_url", whole.get("html_url"))
            .with("number", incident.number())
            .with("incident_key", incidents.key(incident));
    SAME.forEach(name -> data.with(name, whole.get(name)));
    List<Object> assignees =
        whole.list("assignments").stream().<Object>map(a -> a.entity("assignee")).toList();
    data.with("assignees", assignees);
    LAST.forEach(name -> data.with(name, whole.get(name)));
    return data.with("conference_bridge", null);
  }

  static ByteString envelope(String id, String type, Instant time, Entity data) {
    Entity event =
        new Entity()
            .with("id", id)
            .with("event_type", type)
            .with("resource_type", "incident")
            .with("occurred_at", time.truncatedTo(ChronoUnit.MILLIS))
            .with("agent", null)
            .with("client", null)
            .with("data", data);
    return Json.write(Map.of("event", event), ZoneOffset.UTC);
  }
}
