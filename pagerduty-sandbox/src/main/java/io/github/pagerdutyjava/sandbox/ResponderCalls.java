package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asking others for help with an incident, and telling how it goes. */
final class ResponderCalls {
  private static final String TARGETS = "responder_request_targets";
  private static final String TARGET = "responder_request_target";
  private static final String RESPONDERS = "incidents_responders";

  private final Account account;
  private final IncidentWrites incidents;

  ResponderCalls(Account account, IncidentWrites incidents) {
    this.account = account;
    this.incidents = incidents;
  }

  Object request(Call call) {
    Draft draft = incidents.draft(call.variable(0), call);
    Entity requester = requester(call);
    String message = call.sent().text("message");
    List<Entity> targets = new ArrayList<>();
    for (Map<String, @Nullable Object> sent : call.sent().objects(TARGETS)) {
      Entity target = target(Json.members(sent.get(TARGET)));
      Function<Entity, Entity> responder = user -> responder(user, draft, requester, message);
      List<Entity> asked = users(target, draft).stream().map(responder).toList();
      append(draft, RESPONDERS, asked);
      targets.add(asked(target, asked));
    }
    Entity request =
        new Entity()
            .with("id", account.nextId())
            .with("incident", draft.whole().reference())
            .with("requester", requester)
            .with("requested_at", draft.now())
            .with("message", message)
            .with(TARGETS, targets);
    append(draft, "responder_requests", List.of(request));
    draft.keep();
    return Map.of(call.operation().root(), request);
  }

  private static Entity asked(Entity target, List<Entity> responders) {
    return new Entity().with(TARGET, Entity.copy(target.reference()).with(RESPONDERS, responders));
  }

  private static void append(Draft draft, String name, List<Entity> more) {
    List<Entity> all = new ArrayList<>(draft.whole().list(name));
    all.addAll(more);
    draft.whole().with(name, all);
  }

  /** The body says who asks, and the header does not count. */
  private Entity requester(Call call) {
    String id = call.sent().text("requester_id");
    if (!account.directory().home(id).equals("users")) {
      throw new Refusal(400, 1008, "Requester User Not Found");
    }
    return account.directory().get("users", id).reference();
  }

  private Entity target(Map<String, ? extends @Nullable Object> sent) {
    String id = Sent.text(sent, "id");
    String home = account.directory().home(id);
    if (!home.equals("users") && !home.equals("escalation_policies")) {
      throw Refusal.invalid("a target must be a user or an escalation policy that exists");
    }
    return account.directory().get(home, id);
  }

  /** A policy stands for whoever is on call at its first level. */
  private List<Entity> users(Entity target, Draft draft) {
    return target.text("type").equals("user")
        ? List.of(target.reference())
        : new Duty(account.directory()).at(target, 1, draft.now());
  }

  private static Entity responder(Entity user, Draft draft, Entity requester, String message) {
    return new Entity()
        .with("state", "pending")
        .with("user", user)
        .with("incident", draft.whole().reference())
        .with("updated_at", draft.now())
        .with("message", message)
        .with("requester", requester)
        .with("requested_at", draft.now());
  }

  Object cancel(Call call) {
    requester(call);
    Draft draft = incidents.draft(call.variable(0), call);
    List<Entity> responders = new ArrayList<>(draft.whole().list(RESPONDERS));
    List<Entity> results = new ArrayList<>();
    for (Map<String, @Nullable Object> sent : call.sent().objects(TARGETS)) {
      List<String> users = Views.ids(users(target(sent), draft), List.of());
      boolean asked = responders.stream().anyMatch(known -> pending(known, users));
      responders.replaceAll(known -> pending(known, users) ? cancelled(known, draft) : known);
      results.add(
          new Entity()
              .with("type", sent.get("type"))
              .with("id", sent.get("id"))
              .with("result", asked ? "cancelled" : "not_found"));
    }
    draft.whole().with(RESPONDERS, responders);
    draft.keep();
    return Map.of(call.operation().root(), results);
  }

  private static boolean pending(Entity responder, List<String> users) {
    return responder.text("state").equals("pending")
        && users.contains(responder.entity("user").id());
  }

  private static Entity cancelled(Entity responder, Draft draft) {
    return Entity.copy(responder).with("state", "user_cancelled").with("updated_at", draft.now());
  }

  Object tell(Call call) {
    Draft draft = incidents.draft(call.variable(0), call);
    String message = call.sent().text("message");
    Map<String, @Nullable Object> sent = call.sent().members();
    Entity update =
        new Entity()
            .with("id", account.nextId())
            .with("message", message)
            .with("sender", draft.agent())
            .with("created_at", draft.now())
            .with("subject", sent.get("subject"))
            .with("html_message", sent.get("html_message"));
    draft.log("status_update_log_entry", "Status update sent").with("message", message);
    draft.keep();
    return Map.of(call.operation().root(), update);
  }
}
