package io.github.pagerdutyjava.sandbox;

import java.util.List;
import java.util.Map;

/** Reading and setting the custom fields of an incident or a service. */
final class FieldValueCalls {
  private static final String ROOT = "custom_fields";

  private final Account account;
  private final FieldValues values;
  private final IncidentWrites incidents;

  FieldValueCalls(Account account, IncidentWrites incidents) {
    this.account = account;
    this.values = new FieldValues(account);
    this.incidents = incidents;
  }

  Object ofIncident(Call call) {
    return Map.of(ROOT, values.of(account.incidents().get(call.variable(0))));
  }

  Object ofService(Call call) {
    return Map.of(ROOT, values.ofService(service(call)));
  }

  private String service(Call call) {
    return account.directory().get("services", call.variable(0)).id();
  }

  Object setOfService(Call call) {
    String service = service(call);
    values.set(service, values.ofService(service), call.sent().objects(ROOT));
    return ofService(call);
  }

  /** What was said before is in the log. */
  Object setOfIncident(Call call) {
    Draft draft = incidents.draft(call.variable(0), call);
    Incident incident = account.incidents().get(call.variable(0));
    List<Entity> changed =
        values.set(call.variable(0), values.of(incident), call.sent().objects(ROOT));
    draft
        .log("custom_field_value_change_log_entry", "Custom field changed")
        .entity("channel")
        .with(
            "changeset",
            new Entity()
                .with("customer_fields", changed.stream().map(FieldValueCalls::change).toList()));
    draft.keep();
    return ofIncident(call);
  }

  private static Entity change(Entity field) {
    return new Entity()
        .with("id", field.get("id"))
        .with("name", field.get("name"))
        .with("namespace", "incidents")
        .with("value", field.get("value"))
        .with("old_value", field.get("old_value"));
  }
}
