package io.github.pagerdutyjava.sandbox;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the custom fields of incidents and services say. */
final class FieldValues {
  private static final String SERVICE_FIELDS = "service_fields";

  private final Account account;

  FieldValues(Account account) {
    this.account = account;
  }

  /** Returns the fields of an incident with their values. */
  List<Entity> of(Incident incident) {
    List<Entity> values = new ArrayList<>();
    for (Entity field : fields(incident)) {
      boolean computed = field.id().equals(DemoTypes.REGION) && !incident.opened();
      Object usual = computed ? IncidentParts.region(incident) : field.get("default_value");
      values.add(value(field, Incidents.id(incident), usual));
    }
    return values;
  }

  /** A type has the fields of its parents too, which come first. */
  private List<Entity> fields(Incident incident) {
    Directory directory = account.directory();
    Object type = account.incidents().show(incident).get("incident_type");
    String name = type instanceof Entity named ? named.text("name") : "";
    List<Entity> fields = new ArrayList<>();
    Entity next = directory.find(TypeNames.id(name, directory));
    while (next != null) {
      fields.addAll(0, enabled(directory.all("fields@" + next.id())));
      next = next.get("parent") instanceof Entity parent ? directory.find(parent.id()) : null;
    }
    return fields;
  }

  private static List<Entity> enabled(List<Entity> fields) {
    return fields.stream().filter(FieldCalls::enabled).toList();
  }

  private Entity value(Entity field, String owner, @Nullable Object usual) {
    Entity kept = account.values().get(owner);
    boolean said = kept != null && kept.containsKey(field.id());
    return new Entity()
        .with("id", field.id())
        .with("name", field.get("name"))
        .with("display_name", field.get("display_name"))
        .with("type", "field_value")
        .with("field_type", field.get("field_type"))
        .with("data_type", field.get("data_type"))
        .with("description", field.get("description"))
        .with("value", said && kept != null ? kept.get(field.id()) : usual);
  }

  List<Entity> ofService(String service) {
    return enabled(account.directory().all(SERVICE_FIELDS)).stream()
        .map(field -> value(field, service, field.get("default_value")))
        .toList();
  }

  /** Sets some values, each of a field that is named or meant by its id; returns the changed. */
  List<Entity> set(String owner, List<Entity> present, List<Map<String, @Nullable Object>> sent) {
    Entity before = account.values().get(owner);
    Entity after = before == null ? new Entity() : Entity.copy(before);
    List<Entity> changed = new ArrayList<>();
    for (Map<String, @Nullable Object> element : sent) {
      Entity field = named(present, element);
      Object value = element.get("value");
      if (value != null) {
        check(field, value);
      }
      after.put(field.id(), value);
      changed.add(Entity.copy(field).with("value", value).with("old_value", field.get("value")));
    }
    account.values().put(owner, after);
    return changed;
  }

  private static Entity named(List<Entity> present, Map<String, @Nullable Object> sent) {
    String member = sent.get("id") == null ? "name" : "id";
    Object wanted = sent.get(member);
    return present.stream()
        .filter(field -> field.text(member).equals(wanted))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("custom_fields has a field that is not known"));
  }

  private void check(Entity field, Object value) {
    boolean several = field.text("field_type").startsWith("multi_value");
    List<?> values = several && value instanceof List<?> list ? list : List.of(value);
    if (several != value instanceof List<?> || !values.stream().allMatch(one -> fits(field, one))) {
      throw Refusal.invalid(
          field.get("name") + " must be " + field.get("field_type") + " " + field.get("data_type"));
    }
  }

  private boolean fits(Entity field, @Nullable Object value) {
    if (FieldCalls.fixed(field)) {
      return account.directory().all("field_options@" + field.id()).stream()
          .map(option -> option.entity("data").get("value"))
          .anyMatch(known -> known != null && known.equals(value));
    }
    return switch (field.text("data_type")) {
      case "boolean" -> value instanceof Boolean;
      case "integer" -> Bodies.whole(value);
      case "float" -> value instanceof BigDecimal;
      case "datetime" -> value instanceof String text && moment(text);
      case "url" ->
          value instanceof String text
              && Set.of("http", "https").contains(text.replaceFirst("://.*", ""));
      default -> value instanceof String;
    };
  }

  private static boolean moment(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeException malformed) {
      return false;
    }
  }
}
