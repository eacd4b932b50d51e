package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is in a team, as what, and which policies are its own. */
final class TeamCalls {
  private static final Set<String> ROLES = Set.of("observer", "responder", "manager");

  private final Account account;
  private final Store store;

  TeamCalls(Account account, Store store) {
    this.account = account;
    this.store = store;
  }

  Object members(Call call) {
    Entity team = account.directory().get("teams", call.variable(0));
    Paging paging = Paging.of(call.query());
    boolean whole = call.query().all("include[]").contains("users");
    List<Entity> members =
        account.directory().all("users").stream()
            .filter(user -> ids(user).contains(team.id()))
            .map(user -> member(team, user, whole))
            .toList();
    return paging.page(call.operation().root(), members);
  }

  private Entity member(Entity team, Entity user, boolean whole) {
    return new Entity()
        .with("user", whole ? user : user.reference())
        .with("role", account.roles().getOrDefault(key(team, user), usualRole(user)));
  }

  /** In the demo account, whoever runs the account manages the team. */
  private static String usualRole(Entity user) {
    return user.text("role").equals("user") ? "responder" : "manager";
  }

  private static String key(Entity team, Entity user) {
    return team.id() + "/" + user.id();
  }

  private static List<String> ids(Entity withTeams) {
    return Views.ids(withTeams.get("teams"), List.of());
  }

  Object join(Call call) {
    Entity team = account.directory().get("teams", call.variable(0));
    Entity user = account.directory().get("users", call.variable(1));
    if (user.text("role").startsWith("read_only")) {
      throw Refusal.invalid("a user who may only read cannot be in a team");
    }
    Object role = call.sent().body() == null ? null : call.sent().members().get("role");
    if (role != null && !ROLES.contains(role)) {
      throw Refusal.invalid("role must be one of " + ROLES.stream().sorted().toList());
    }
    account.roles().put(key(team, user), role == null ? "manager" : (String) role);
    return changed(user, team, true);
  }

  Object leave(Call call) {
    Entity team = account.directory().get("teams", call.variable(0));
    Entity user = account.directory().get("users", call.variable(1));
    if (!ids(user).contains(team.id())) {
      throw Refusal.notFound();
    }
    account.roles().remove(key(team, user));
    return changed(user, team, false);
  }

  /** A policy has one team, so that the former one loses it. */
  Object adopt(Call call) {
    Entity team = account.directory().get("teams", call.variable(0));
    Entity policy = account.directory().get("escalation_policies", call.variable(1));
    return changed(Entity.copy(policy).with("teams", List.of()), team, true);
  }

  Object release(Call call) {
    Entity team = account.directory().get("teams", call.variable(0));
    Entity policy = account.directory().get("escalation_policies", call.variable(1));
    return changed(policy, team, false);
  }

  private Object changed(Entity entity, Entity team, boolean present) {
    List<Entity> teams = new ArrayList<>(entity.list("teams"));
    teams.removeIf(reference -> reference.id().equals(team.id()));
    if (present) {
      teams.add(team.reference());
    }
    account.directory().replace(Entity.copy(entity).with("teams", teams));
    return RestApi.Behaviours.NOTHING;
  }

  /** The one who is signed in gets a new address of their calendar. */
  Object urlKey(Call call) {
    account.directory().get("users", call.variable(0));
    return Map.of(call.operation().root(), Ids.of("", account.nextId().hashCode()));
  }

  /** Nobody leaves who still has to answer for an open incident. */
  Object deleteUser(Call call) {
    Entity user = account.directory().get("users", call.variable(0));
    boolean busy =
        account.incidents().open().stream()
            .anyMatch(incident -> account.incidents().assignees(incident).contains(user.id()));
    if (busy) {
      throw Refusal.invalid("the user has open incidents assigned");
    }
    store.delete(user);
    return RestApi.Behaviours.NOTHING;
  }

  /** Returns what the account pays for its users. */
  Object license(Call call) {
    account.directory().get("users", call.variable(0));
    Entity license =
        Entity.of("license", "PLICENS", "Business", "licenses", null)
            .with("name", "Business")
            .with("description", "All that the sandbox has")
            .with("valid_roles", List.of("owner", "admin", "user", "limited_user", "observer"))
            .with("role_group", "FullUser")
            .with("current_value", account.directory().all("users").size())
            .with("allocations_available", null);
    return Map.of(call.operation().root(), license);
  }
}
