package io.github.pagerdutyjava.sandbox;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an incident that can be set, when it is opened or later. */
final class IncidentFields {
  private IncidentFields() {}

  static void change(Draft draft, Entity sent, Account account) {
    Entity whole = draft.whole();
    if (sent.get("title") instanceof String given && !given.equals(whole.get("title"))) {
      String title = Sent.text(sent, "title");
      whole.with("title", title);
      whole.with("summary", "[#" + whole.get("incident_number") + "] " + title);
      draft.log("field_value_change_log_entry", "Title changed");
    }
    if (sent.get("urgency") != null) {
      urgency(draft, Sent.text(sent, "urgency"));
    }
    if (sent.containsKey("priority") && sent.get("priority") != whole.get("priority")) {
      whole.with("priority", priority(sent.get("priority"), account));
      draft.log("field_value_change_log_entry", "Priority changed");
    }
    if (sent.get("incident_type") instanceof Entity type) {
      whole.with("incident_type", new Entity().with("name", type(type, account.directory())));
    }
    for (String name : Set.of("conference_bridge", "body")) {
      if (sent.get(name) instanceof Entity value) {
        whole.with(name, value);
      }
    }
    route(draft, sent, account);
  }

  private static Object type(Entity sent, Directory directory) {
    Object wanted = sent.get("name") == null ? sent.get("id") : sent.get("name");
    Entity type = directory.find(TypeNames.id(String.valueOf(wanted), directory));
    if (type == null || !type.text("type").equals("incident_type")) {
      throw Refusal.invalid("incident_type must be one that exists");
    }
    return type.text("name");
  }

  private static void urgency(Draft draft, String urgency) {
    if (!Set.of("high", "low").contains(urgency)) {
      throw Refusal.invalid("urgency must be high or low");
    }
    if (!draft.whole().text("urgency").equals(urgency)) {
      draft.whole().with("urgency", urgency);
      draft.log("urgency_change_log_entry", "Urgency changed");
    }
  }

  /** A priority is named by a reference or, for short, by its name. */
  private static @Nullable Entity priority(@Nullable Object sent, Account account) {
    if (sent == null) {
      return null;
    }
    Object wanted = sent instanceof Entity reference ? reference.get("id") : sent;
    String member = sent instanceof Entity ? "id" : "name";
    return account.directory().all("priorities").stream()
        .filter(priority -> priority.text(member).equals(wanted))
        .findFirst()
        .map(Entity::reference)
        .orElseThrow(() -> new Refusal(400, 1020, "Priority Invalid"));
  }

  /** Sends it to a policy or to a person, not to both. */
  private static void route(Draft draft, Entity sent, Account account) {
    Object assignments = sent.get("assignments");
    if (sent.get("escalation_policy") instanceof Entity policy) {
      if (assignments != null) {
        throw Refusal.invalid("assignments and escalation_policy exclude each other");
      }
      Entity known = account.directory().get("escalation_policies", policy.id());
      draft.whole().with("escalation_policy", known.reference());
      draft.whole().with("assigned_via", "escalation_policy");
      draft.reassign(draft.onCall(1), "assign_log_entry", "Assigned");
    } else if (assignments instanceof List<?> list && !list.isEmpty()) {
      List<Entity> users = list.stream().map(assignment -> assignee(assignment, account)).toList();
      draft.whole().with("assigned_via", "direct_assignment");
      draft.reassign(users, "assign_log_entry", "Assigned");
    }
  }

  private static Entity assignee(@Nullable Object assignment, Account account) {
    if (assignment instanceof Entity object && object.get("assignee") instanceof Entity user) {
      return account.directory().get("users", user.id()).reference();
    }
    throw new Refusal(400, 1007, "Assignee User Missing");
  }
}
