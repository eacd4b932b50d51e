package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changing incidents: one, many, snoozing and merging. */
final class IncidentWrites {
  static final int MOST = 250;
  private static final long LONGEST_SNOOZE = 604_800;

  private final Account account;
  private final Clock clock;
  private final IncidentAlerts alerts;

  IncidentWrites(Account account, Clock clock, IncidentAlerts alerts) {
    this.account = account;
    this.clock = clock;
    this.alerts = alerts;
  }

  Draft draft(String id, Call call) {
    Incident incident = account.incidents().get(id);
    Entity agent = Agents.of(call, account.directory());
    return new Draft(account, incident, account.incidents().show(incident), agent, now(incident));
  }

  /** Nothing happens to an incident before what happened to it last, whatever the clock says. */
  private Instant now(Incident incident) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant last = Instant.ofEpochSecond(incident.lastStatusChange());
    return now.isBefore(last) ? last : now;
  }

  Object one(Call call) {
    Draft draft = draft(call.variable(0), call);
    Map<String, @Nullable Object> sent = call.sent().object("incident");
    if (sent.get("service") != null) {
      draft.move(service(account.bodies().members(sent)));
    }
    change(draft, sent);
    return root(call, keep(draft));
  }

  private Entity service(Entity sent) {
    if (sent.get("service") instanceof Entity reference
        && account.directory().home(reference.id()).equals("services")) {
      return account.directory().get("services", reference.id());
    }
    throw Refusal.invalid("service must be one that exists");
  }

  /** All are changed, or none. */
  Object many(Call call) {
    List<Map<String, @Nullable Object>> sent = call.sent().objects("incidents");
    if (sent.size() > MOST) {
      throw new Refusal(413, 2001, "Invalid Input Provided", "at most " + MOST + " incidents");
    }
    Paging paging = Paging.of(call.query());
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (Map<String, @Nullable Object> element : sent) {
      change(drafts.computeIfAbsent(Sent.text(element, "id"), id -> draft(id, call)), element);
    }
    List<Entity> changed = drafts.values().stream().map(this::keep).toList();
    return paging.page(
        call.operation().root(), changed.size(), i -> account.views().show(changed.get(i), call));
  }

  private Entity keep(Draft draft) {
    alerts.follow(draft);
    return draft.keep();
  }

  private void change(Draft draft, Map<String, @Nullable Object> sent) {
    IncidentFields.change(draft, account.bodies().members(sent), account);
    if (sent.get("escalation_level") instanceof Number level) {
      draft.escalate(level.intValue());
    }
    if (sent.get("status") != null) {
      status(draft, Sent.text(sent, "status"));
    }
    if (sent.get("resolution") instanceof String resolution) {
      if (!draft.resolved()) {
        throw Refusal.invalid("resolution goes with the status resolved only");
      }
      draft.log("annotate_log_entry", "Note added").with("note", resolution);
    }
  }

  private static void status(Draft draft, String status) {
    switch (status) {
      case "acknowledged" -> draft.acknowledge();
      case "resolved" -> draft.resolve(null);
      case "triggered" -> draft.trigger();
      default -> throw new Refusal(400, 1003, "Status Value Not Valid");
    }
  }

  Object snooze(Call call) {
    Draft draft = draft(call.variable(0), call);
    if (!(call.sent().members().get("duration") instanceof Number duration)
        || duration.longValue() < 1
        || duration.longValue() > LONGEST_SNOOZE) {
      throw new Refusal(400, 1013, "Snooze Length Invalid", "duration must be 1 to 604800");
    }
    draft.snooze(duration.longValue());
    return root(call, keep(draft));
  }

  /** The others are resolved, and what raised them belongs to this one. */
  Object merge(Call call) {
    Draft target = draft(call.variable(0), call);
    if (target.resolved()) {
      throw new Refusal(400, 1001, "Incident Already Resolved", "the target must be open");
    }
    Set<String> ids = new LinkedHashSet<>();
    call.sent().objects("source_incidents").forEach(sent -> ids.add(Sent.text(sent, "id")));
    List<Draft> sources = new ArrayList<>();
    for (String id : ids) {
      sources.add(merged(draft(id, call), target));
    }
    for (Draft source : sources) {
      alerts.moveAll(source, target);
      source.keep();
    }
    return root(call, keep(target));
  }

  private static Draft merged(Draft source, Draft target) {
    if (source.whole().id().equals(target.whole().id())) {
      throw Refusal.invalid("an incident cannot be merged into itself");
    }
    if (source.resolved() && source.whole().get("resolve_reason") != null) {
      throw new Refusal(400, 1019, "Incident Merged Already");
    }
    Entity reason =
        new Entity()
            .with("type", "merge_resolve_reason")
            .with("incident", target.whole().reference());
    if (!source.resolved()) {
      source.resolve(reason);
    }
    source.whole().with("resolve_reason", reason);
    return source;
  }

  private Object root(Call call, Entity incident) {
    return Map.of(call.operation().root(), account.views().show(incident, call));
  }
}
