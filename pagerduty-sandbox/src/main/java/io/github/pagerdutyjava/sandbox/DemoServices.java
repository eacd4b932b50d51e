package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Makes the demo account's services, two for each team. */
final class DemoServices {
  private final Directory directory;
  private final Dice dice;
  private final Instant founded;
  private final Supplier<String> ids;

  DemoServices(Directory directory, Dice dice, Instant founded, Supplier<String> ids) {
    this.directory = directory;
    this.dice = dice;
    this.founded = founded;
    this.ids = ids;
  }

  void add(int index) {
    String name = DemoNames.SERVICES.get(index);
    int owner = index / 2;
    Entity policy = directory.all("escalation_policies").get(owner);
    Entity service = Entity.of("service", ids.get(), name, "services", "service-directory");
    Entity integration = addIntegration(service);
    directory
        .add("services", describe(service, index))
        .with("escalation_policy", policy.reference())
        .with("teams", List.of(directory.all("teams").get(owner).reference()))
        .with("integrations", List.of(integration.reference()))
        .with("addons", List.of())
        .with("scheduled_actions", List.of());
    policy.list("services").add(service.reference());
  }

  private Entity describe(Entity service, int index) {
    boolean hours = index % 4 == 3;
    return service
        .with("name", service.get("summary"))
        .with("description", service.text("summary") + " of the demo company")
        .with("auto_resolve_timeout", index % 3 == 0 ? null : 14_400)
        .with("acknowledgement_timeout", 1800)
        .with("created_at", founded.plusSeconds(86_400L * index))
        .with("status", "active")
        .with("last_incident_timestamp", null)
        .with("incident_urgency_rule", hours ? urgencyByHours() : constant("high"))
        .with("support_hours", hours ? supportHours() : null)
        .with("alert_creation", "create_alerts_and_incidents")
        .with("alert_grouping_parameters", new Entity().with("type", null).with("config", null))
        .with(
            "auto_pause_notifications_parameters",
            new Entity().with("enabled", false).with("timeout", null));
  }

  private static Entity constant(String urgency) {
    return new Entity().with("type", "constant").with("urgency", urgency);
  }

  private static Entity urgencyByHours() {
    return new Entity()
        .with("type", "use_support_hours")
        .with("during_support_hours", constant("high"))
        .with("outside_support_hours", constant("low"));
  }

  private static Entity supportHours() {
    return new Entity()
        .with("type", "fixed_time_per_day")
        .with("time_zone", "Etc/UTC")
        .with("start_time", "09:00:00")
        .with("end_time", "17:00:00")
        .with("days_of_week", List.of(1, 2, 3, 4, 5));
  }

  /** Keys are 32 hexadecimal digits, like PagerDuty's. */
  private static String key(long seed) {
    Dice digits = new Dice(seed);
    return String.format(Locale.ROOT, "%016x%016x", digits.next(), digits.next());
  }

  private Entity addIntegration(Entity service) {
    String path = "services/" + service.id() + "/integrations";
    Entity vendor = dice.pick(directory.all("vendors"));
    return directory.add(
        "integrations@" + service.id(),
        Entity.of("events_api_v2_inbound_integration", ids.get(), vendor.text("name"), path, null)
            .with("name", vendor.get("name"))
            .with("service", service.reference())
            .with("created_at", founded)
            .with("vendor", vendor.reference())
            .with("integration_key", key(dice.next())));
  }
}
