package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types of incidents, and the custom fields of these and of services. */
final class FieldCalls {
  private static final String TYPES = "incident_types";
  private static final String OPTIONS = "field_options";
  private static final Set<String> FILTERS = Set.of("enabled", "disabled", "all");

  /** What a field is stays as it was made. */
  private static final Set<String> LASTING = Set.of("name", "data_type", "field_type", OPTIONS);

  private final Account account;
  private final Store store;

  FieldCalls(Account account, Store store) {
    this.account = account;
    this.store = store;
  }

  Object types(Call call) {
    String filter = call.query().text("filter");
    String wanted = filter == null ? "enabled" : filter;
    if (!FILTERS.contains(wanted)) {
      throw Refusal.invalid("filter must be one of " + FILTERS.stream().sorted().toList());
    }
    List<Entity> found =
        account.directory().all(TYPES).stream()
            .filter(type -> wanted.equals("all") || enabled(type) == wanted.equals("enabled"))
            .toList();
    return Map.of(call.operation().root(), found);
  }

  static boolean enabled(Entity typeOrField) {
    return Boolean.TRUE.equals(typeOrField.get("enabled"));
  }

  Object createType(Call call) {
    Map<String, @Nullable Object> sent = call.sent().object(call.operation().root());
    Entity made = store.create(TYPES, List.of(), sent);
    String parent = TypeNames.id(made.text("parent_type"), account.directory());
    if (!account.directory().home(parent).equals(TYPES)) {
      throw Refusal.invalid("parent_type must be the id or name of a type");
    }
    Entity whole = Entity.copy(made);
    whole.remove("parent_type");
    whole.with("parent", new Entity().with("id", parent).with("type", "incident_type_reference"));
    store.replace(made, whole);
    return Map.of(call.operation().root(), whole);
  }

  /** What a type is called by, and what it comes from, stays as it was made. */
  Object updateType(Call call) {
    Map<String, @Nullable Object> sent =
        new LinkedHashMap<>(call.sent().object(call.operation().root()));
    sent.keySet().removeAll(Set.of("name", "parent_type"));
    Entity known = account.directory().get(TYPES, call.variable(0));
    return Map.of(call.operation().root(), store.update(known, sent));
  }

  Object list(Call call) {
    boolean options = withOptions(call);
    parent(call);
    List<Entity> fields =
        account.directory().all(call.collection()).stream()
            .map(field -> shown(field, options))
            .toList();
    return Map.of(call.operation().root(), fields);
  }

  Object one(Call call) {
    return Map.of(call.operation().root(), shown(known(call), withOptions(call)));
  }

  private static boolean withOptions(Call call) {
    return call.query().all("include[]").contains(OPTIONS);
  }

  private Entity known(Call call) {
    return account.directory().get(call.collection(), call.item());
  }

  private Entity shown(Entity field, boolean withOptions) {
    return withOptions
        ? Entity.copy(field).with(OPTIONS, account.directory().all(OPTIONS + "@" + field.id()))
        : field;
  }

  Object create(Call call) {
    Map<String, @Nullable Object> sent = call.sent().object(call.operation().root());
    List<String> parent = parent(call);
    Entity made = store.create(call.collection(), parent, sent);
    setOptions(made, sent);
    Entity whole = Entity.copy(made);
    parent.forEach(type -> whole.with("incident_type", type));
    store.replace(made, whole);
    return Map.of(call.operation().root(), shown(whole, fixed(whole)));
  }

  /** Returns the id of the type whose fields they are; none for the fields of services. */
  private List<String> parent(Call call) {
    int at = call.collection().indexOf('@');
    if (at < 0) {
      return List.of();
    }
    String type = call.collection().substring(at + 1);
    return List.of(account.directory().get(TYPES, type).id());
  }

  Object update(Call call) {
    Map<String, @Nullable Object> sent = call.sent().object(call.operation().root());
    Map<String, @Nullable Object> changes = new LinkedHashMap<>(sent);
    changes.keySet().removeAll(LASTING);
    Entity after = store.update(known(call), changes);
    setOptions(after, sent);
    return Map.of(call.operation().root(), shown(after, fixed(after)));
  }

  /** Only some fields have options to choose from. */
  static boolean fixed(Entity field) {
    return field.text("field_type").endsWith("_fixed");
  }

  /** An option with an id is changed, one without is added. */
  private void setOptions(Entity field, Map<String, @Nullable Object> sent) {
    if (!(sent.get(OPTIONS) instanceof List<?> list)) {
      return;
    }
    if (!fixed(field) && !list.isEmpty()) {
      throw Refusal.invalid("only a fixed field has field_options");
    }
    String home = OPTIONS + "@" + field.id();
    for (Object element : new ArrayList<>(list)) {
      Map<String, @Nullable Object> option = Json.members(element);
      if (option.get("id") instanceof String id) {
        store.update(account.directory().get(home, id), option);
      } else {
        store.create(home, List.of(field.id()), option);
      }
    }
  }
}
