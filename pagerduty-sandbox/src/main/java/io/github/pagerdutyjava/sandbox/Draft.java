package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of an incident; nothing of it is seen before it is kept. */
final class Draft {
  private static final long ESCALATION_SECONDS = 1800;

  /** Of what subscribers are told, by the type of its entry in the log. */
  private static final Map<String, String> NEWS =
      Map.of(
          LogEntryKind.TRIGGER.type(), "incident.triggered",
          LogEntryKind.ACKNOWLEDGE.type(), "incident.acknowledged",
          LogEntryKind.RESOLVE.type(), "incident.resolved");

  private final Account account;
  private final Incident incident;
  private final Entity whole;
  private final @Nullable Entity agent;
  private final Instant now;
  private final List<Entity> log = new ArrayList<>();
  private int service;

  /** Takes null as the agent when the service itself does it. */
  Draft(Account account, Incident incident, Entity shown, @Nullable Entity agent, Instant now) {
    this.account = account;
    this.incident = incident;
    this.whole = Entity.copy(shown);
    this.agent = agent;
    this.now = now;
    this.service = incident.service();
  }

  Entity whole() {
    return whole;
  }

  Instant now() {
    return now;
  }

  boolean resolved() {
    return whole.text("status").equals("resolved");
  }

  Entity agent() {
    return agent == null ? whole.entity("service") : agent;
  }

  /** Notes an entry of the log, to which the caller adds what is special about it. */
  Entity log(String type, String summary) {
    Entity entry =
        Entity.of(type, "", summary, "log_entries", null)
            .with("created_at", now)
            .with("agent", agent())
            .with("channel", new Entity().with("type", agent == null ? "api" : "website"))
            .with("service", whole.get("service"))
            .with("incident", whole.reference())
            .with("teams", whole.get("teams"))
            .with("contexts", List.of());
    log.add(entry);
    return entry;
  }

  private void status(String status) {
    whole.with("status", status).with("last_status_change_at", now);
    whole.with("last_status_change_by", agent());
  }

  private void pending(String action, long seconds) {
    whole.with(
        "pending_actions",
        List.of(new Entity().with("type", action).with("at", now.plusSeconds(seconds))));
  }

  void acknowledge() {
    if (resolved()) {
      assign(onCall(1));
    }
    List<Entity> acknowledgements = new ArrayList<>(whole.list("acknowledgements"));
    if (acknowledgements.stream()
        .anyMatch(known -> known.entity("acknowledger").id().equals(agent().id()))) {
      return;
    }
    acknowledgements.add(new Entity().with("at", now).with("acknowledger", agent()));
    reopened();
    whole.with("acknowledgements", acknowledgements);
    status("acknowledged");
    pending("unacknowledge", ESCALATION_SECONDS);
    log("acknowledge_log_entry", "Acknowledged").with("acknowledgement_timeout", 1800);
  }

  private void reopened() {
    whole.with("resolved_at", null).with("is_mergeable", true).with("resolve_reason", null);
  }

  void resolve(@Nullable Entity reason) {
    if (resolved()) {
      throw new Refusal(400, 1001, "Incident Already Resolved");
    }
    status("resolved");
    whole
        .with("resolved_at", now)
        .with("is_mergeable", false)
        .with("resolve_reason", reason)
        .with("assignments", List.of())
        .with("acknowledgements", List.of())
        .with("pending_actions", List.of());
    log("resolve_log_entry", "Resolved")
        .with("event_details", new Entity().with("description", ""));
  }

  /** Makes it nobody's again, or opens it when it was resolved. */
  void trigger() {
    if (resolved()) {
      assign(onCall(1));
    } else if (whole.text("status").equals("triggered")) {
      return;
    }
    reopened();
    whole.with("acknowledgements", List.of());
    status("triggered");
    pending("escalate", ESCALATION_SECONDS);
    log("unacknowledge_log_entry", "Unacknowledged");
  }

  /** Returns who is on call now at a level of its policy. */
  List<Entity> onCall(int level) {
    return new Duty(account.directory()).at(whole.entity("escalation_policy"), level, now);
  }

  void assign(List<Entity> users) {
    whole.with(
        "assignments",
        users.stream().map(user -> new Entity().with("at", now).with("assignee", user)).toList());
  }

  /** Gives it to others, who have not acknowledged it yet. */
  void reassign(List<Entity> users, String type, String summary) {
    if (resolved()) {
      throw new Refusal(400, 1011, "Reassignment Cannot Be Done");
    }
    assign(users);
    whole.with("acknowledgements", List.of());
    if (!whole.text("status").equals("triggered")) {
      status("triggered");
    }
    pending("escalate", ESCALATION_SECONDS);
    log(type, summary).with("assignees", users);
  }

  void escalate(int level) {
    List<Entity> users = onCall(level);
    if (users.isEmpty()) {
      throw new Refusal(400, 1006, "Escalation Impossible");
    }
    whole.with("assigned_via", "escalation_policy");
    reassign(users, "escalate_log_entry", "Escalated");
  }

  void snooze(long seconds) {
    if (resolved()) {
      throw new Refusal(400, 1001, "Incident Already Resolved");
    }
    if (!whole.text("status").equals("acknowledged")) {
      acknowledge();
    }
    pending("unacknowledge", seconds);
    log("snooze_log_entry", "Snoozed").with("changed_actions", whole.get("pending_actions"));
  }

  void move(Entity service) {
    whole.with("service", service.reference()).with("teams", service.get("teams"));
    this.service = account.services().number(service.id());
  }

  /** Makes it what everybody sees, and returns it. */
  Entity keep() {
    whole.with("updated_at", now);
    account.chronicle().name(log);
    for (Entity entry : log) {
      entry.with("html_url", whole.get("html_url") + "/log_entries");
      if (entry.text("type").equals(LogEntryKind.TRIGGER.type())) {
        whole.with("first_trigger_log_entry", entry.reference());
      }
    }
    Incident after = after();
    account.incidents().write(after, whole);
    account.chronicle().add(incident.number(), log);
    for (Entity entry : log) {
      String news = NEWS.get(entry.text("type"));
      if (news != null) {
        account.tell(news, after);
      }
    }
    return whole;
  }

  private Incident after() {
    boolean acknowledged = whole.text("status").equals("acknowledged");
    long second = whole.instant("last_status_change_at").getEpochSecond();
    return new Incident(
        incident.number(),
        incident.created(),
        acknowledged ? second : resolved() ? incident.acknowledged() : 0,
        resolved() ? second : 0,
        service,
        incident.trouble(),
        whole.text("urgency").equals("high"),
        incident.priority(),
        incident.alert());
  }
}
