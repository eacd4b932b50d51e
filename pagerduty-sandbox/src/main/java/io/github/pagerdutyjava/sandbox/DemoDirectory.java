package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the demo account's people, teams, policies and schedules. */
final class DemoDirectory {
  private static final int USERS = 40;

  private final Directory directory = new Directory();
  private final Dice dice;
  private final Instant founded;
  private long ids;

  private DemoDirectory(long seed, Instant end) {
    this.dice = Dice.of(seed, 1);
    this.ids = 1000L * dice.below(1_000_000);
    this.founded = end.atZone(ZoneOffset.UTC).minusYears(4).toInstant();
  }

  static Directory of(long seed, Instant end) {
    DemoDirectory maker = new DemoDirectory(seed, end);
    DemoNames.PRIORITIES.forEach(maker::addPriority);
    DemoNames.VENDORS.forEach(maker::addVendor);
    DemoNames.TEAMS.forEach(maker::addTeam);
    for (int i = 0; i < USERS; i++) {
      maker.addUser(i);
    }
    for (int i = 0; i < DemoNames.TEAMS.size(); i++) {
      maker.addPolicy(i, maker.addSchedule(i));
    }
    DemoServices services =
        new DemoServices(maker.directory, maker.dice, maker.founded, maker::nextId);
    for (int i = 0; i < DemoNames.SERVICES.size(); i++) {
      services.add(i);
    }
    maker.addFrontDesk();
    DemoTypes.add(maker.directory, maker.founded);
    return maker.directory;
  }

  private String nextId() {
    return Ids.brief(ids++);
  }

  private void addPriority(List<String> words) {
    String name = words.get(0);
    directory.add(
        "priorities",
        Entity.of("priority", nextId(), name, "priorities", null)
            .with("name", name)
            .with("description", words.get(1)));
  }

  private void addVendor(List<String> words) {
    String name = words.get(0);
    directory.add(
        "vendors",
        Entity.of("vendor", nextId(), name, "vendors", null)
            .with("name", name)
            .with("website_url", words.get(1))
            .with("logo_url", words.get(1) + "/logo.png")
            .with("thumbnail_url", words.get(1) + "/thumbnail.png")
            .with("description", name + " sends alerts or changes")
            .with("integration_guide_url", words.get(1) + "/guide"));
  }

  private void addTeam(String name) {
    directory.add(
        "teams",
        Entity.of("team", nextId(), name, "teams", "teams")
            .with("name", name)
            .with("description", "Builds and runs " + name)
            .with("default_role", "manager"));
  }

  private void addUser(int index) {
    String first = DemoNames.FIRST_NAMES.get(index % DemoNames.FIRST_NAMES.size());
    String last = DemoNames.LAST_NAMES.get(index % DemoNames.LAST_NAMES.size());
    String name = first + " " + last;
    String email = (first + "." + last + "@example.com").toLowerCase(Locale.ROOT);
    Entity user = Entity.of("user", nextId(), name, "users", "users");
    Entity contact = addContact(user, email);
    Entity rule = addRule(user, contact);
    directory.add(
        "users",
        user.with("name", name)
            .with("email", email)
            .with("time_zone", dice.pick(DemoNames.ZONES))
            .with("color", dice.pick(DemoNames.COLORS))
            .with("role", index == 0 ? "owner" : index < 4 ? "admin" : "user")
            .with("avatar_url", "https://avatars.example.com/" + user.id() + ".png")
            .with("description", index % 3 == 0 ? null : "Joined in the spring")
            .with("invitation_sent", index == USERS - 1)
            .with("created_via_sso", index % 2 == 0)
            .with("contact_methods", List.of(contact.reference()))
            .with("notification_rules", List.of(rule.reference()))
            .with("job_title", dice.pick(DemoNames.JOBS))
            .with("teams", List.of(team(index).reference())));
  }

  private Entity addContact(Entity user, String email) {
    String path = "users/" + user.id() + "/contact_methods";
    return directory.add(
        "contact_methods@" + user.id(),
        Entity.of("email_contact_method", nextId(), "Work", path, null)
            .with("label", "Work")
            .with("address", email)
            .with("send_short_email", false)
            .with("enabled", true));
  }

  private Entity addRule(Entity user, Entity contact) {
    String path = "users/" + user.id() + "/notification_rules";
    return directory.add(
        "notification_rules@" + user.id(),
        Entity.of("assignment_notification_rule", nextId(), "0 minutes: e-mail", path, null)
            .with("start_delay_in_minutes", 0)
            .with("contact_method", contact.reference())
            .with("urgency", "high"));
  }

  private Entity team(int index) {
    List<Entity> teams = directory.all("teams");
    return teams.get(index % teams.size());
  }

  private List<Entity> members(int teamIndex) {
    List<Entity> users = directory.all("users");
    List<Entity> members = new ArrayList<>();
    for (int i = teamIndex; i < users.size(); i += DemoNames.TEAMS.size()) {
      members.add(users.get(i));
    }
    return members;
  }

  private Entity addSchedule(int index) {
    String name = team(index).text("name") + " on-call";
    List<Entity> users = members(index).stream().map(Entity::reference).toList();
    return directory.add(
        "schedules",
        Entity.of("schedule", nextId(), name, "schedules", "schedules")
            .with("name", name)
            .with("time_zone", "Etc/UTC")
            .with("description", "A week each, handed over on Monday morning")
            .with("escalation_policies", new ArrayList<>())
            .with("users", users)
            .with("teams", List.of(team(index).reference()))
            .with("schedule_layers", List.of(Rotation.layer(nextId(), founded, users))));
  }

  /** What came later is made last, so that the rest stays as it was. */
  private void addFrontDesk() {
    Entity boss = directory.all("users").get(0);
    Entity schedule = DemoShifts.add(directory, nextId(), founded, team(0), members(0));
    Entity policy =
        policy(
            0,
            "Front desk Escalation",
            "First whoever is at the front desk, then everybody's boss");
    policy.with("escalation_rules", List.of(rule(30, schedule), rule(60, boss)));
    link(schedule, "escalation_policies", policy);
  }

  private void addPolicy(int index, Entity schedule) {
    List<Entity> users = members(index);
    Entity boss = directory.all("users").get(0);
    String name = team(index).text("name") + " Escalation";
    Entity policy =
        policy(index, name, "First whoever is on call, then the lead, then everybody's boss");
    policy.with(
        "escalation_rules",
        List.of(rule(30, schedule), rule(30, users.get(users.size() - 1)), rule(60, boss)));
    link(schedule, "escalation_policies", policy);
  }

  private Entity policy(int teamIndex, String name, String description) {
    String collection = "escalation_policies";
    return directory.add(
        collection,
        Entity.of("escalation_policy", nextId(), name, collection, collection)
            .with("name", name)
            .with("description", description)
            .with("num_loops", 2)
            .with("on_call_handoff_notifications", "if_has_services")
            .with("escalation_rules", List.of())
            .with("services", new ArrayList<>())
            .with("teams", List.of(team(teamIndex).reference())));
  }

  private Entity rule(int minutes, Entity target) {
    return new Entity()
        .with("id", nextId())
        .with("escalation_delay_in_minutes", minutes)
        .with("targets", List.of(target.reference()))
        .with("escalation_rule_assignment_strategy", "assign_to_everyone");
  }

  private static void link(Entity from, String list, Entity to) {
    from.list(list).add(to.reference());
  }
}
