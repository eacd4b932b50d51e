package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writing escalation policies and the services that follow them. */
final class PolicyCalls {
  private static final int MOST_TARGETS = 10;
  private static final Set<String> TARGETS =
      Set.of("user_reference", "schedule_reference", "schedule_v3_reference");

  private final Account account;
  private final Store store;

  PolicyCalls(Account account, Store store) {
    this.account = account;
    this.store = store;
  }

  Object create(Call call) {
    return root(call, policy(store.create("escalation_policies", List.of(), sent(call))));
  }

  Object update(Call call) {
    Entity before = account.directory().get("escalation_policies", call.variable(0));
    return root(call, policy(store.update(before, sent(call))));
  }

  private static Map<String, @Nullable Object> sent(Call call) {
    Map<String, @Nullable Object> sent = call.sent().object(call.operation().root());
    if (sent.containsKey("escalation_rules")) {
      checkRules(sent.get("escalation_rules"));
    }
    if (sent.get("teams") instanceof List<?> teams && teams.size() > 1) {
      throw Refusal.invalid("an escalation policy has one team at most");
    }
    return sent;
  }

  private static void checkRules(@Nullable Object rules) {
    if (!(rules instanceof List<?> list) || list.isEmpty()) {
      throw Refusal.invalid("escalation_rules cannot be empty");
    }
    for (Object rule : list) {
      Map<String, @Nullable Object> members = Json.members(rule);
      if (!(members.get("escalation_delay_in_minutes") instanceof Number)) {
        throw Refusal.invalid("escalation_delay_in_minutes must be a number");
      }
      if (!(members.get("targets") instanceof List<?> targets)
          || targets.isEmpty()
          || targets.size() > MOST_TARGETS
          || targets.stream().anyMatch(target -> Json.object(target) == null)) {
        throw Refusal.invalid("a rule must have 1 to " + MOST_TARGETS + " targets");
      }
    }
  }

  /** Gives new rules an id, and shows how they assign as a word, however that was sent. */
  private Entity policy(Entity stored) {
    List<Entity> rules = new ArrayList<>();
    for (Entity rule : stored.list("escalation_rules")) {
      for (Entity target : rule.list("targets")) {
        if (!TARGETS.contains(target.text("type"))) {
          throw Refusal.invalid("a target must be a user or a schedule that exists");
        }
      }
      Object strategy = rule.get("escalation_rule_assignment_strategy");
      Object word = strategy instanceof Entity object ? object.get("type") : strategy;
      rules.add(
          new Entity()
              .with("id", rule.get("id") == null ? account.nextId() : rule.get("id"))
              .with("escalation_delay_in_minutes", rule.get("escalation_delay_in_minutes"))
              .with("targets", rule.get("targets"))
              .with(
                  "escalation_rule_assignment_strategy",
                  word == null ? "assign_to_everyone" : word));
    }
    return changed(stored, "escalation_rules", rules);
  }

  private Entity changed(Entity before, String name, Object value) {
    Entity after = Entity.copy(before).with(name, value);
    store.replace(before, after);
    return after;
  }

  Object createService(Call call) {
    Map<String, @Nullable Object> sent = call.sent().object(call.operation().root());
    return root(call, service(store.create("services", List.of(), sent)));
  }

  Object updateService(Call call) {
    Entity before = account.directory().get("services", call.variable(0));
    return root(call, service(store.update(before, call.sent().object(call.operation().root()))));
  }

  /** A service belongs to the teams of its policy. */
  private Entity service(Entity stored) {
    Entity policy =
        stored.get("escalation_policy") instanceof Entity reference
            ? account.directory().find(reference.id())
            : null;
    if (policy == null || !policy.text("type").equals("escalation_policy")) {
      throw Refusal.invalid("escalation_policy must be one that exists");
    }
    account.services().number(stored.id());
    return changed(stored, "teams", policy.list("teams"));
  }

  Object createIntegration(Call call) {
    Entity service = account.directory().get("services", call.variable(0));
    Map<String, @Nullable Object> sent = call.sent().object(call.operation().root());
    Entity made = store.create(call.collection(), List.of(service.id()), sent);
    Dice digits = new Dice(made.id().hashCode());
    String key = String.format(Locale.ROOT, "%016x%016x", digits.next(), digits.next());
    Entity whole =
        Entity.copy(made).with("service", service.reference()).with("integration_key", key);
    store.replace(made, whole);
    return root(call, whole);
  }

  private Object root(Call call, Entity entity) {
    return Map.of(call.operation().root(), account.views().show(entity, call));
  }
}
