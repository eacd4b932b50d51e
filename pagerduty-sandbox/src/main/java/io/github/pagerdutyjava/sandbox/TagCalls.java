package io.github.pagerdutyjava.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which users, teams and policies have which tags. */
final class TagCalls {
  private static final Set<String> TAGGED = Set.of("users", "teams", "escalation_policies");

  private final Account account;
  private final Store store;

  TagCalls(Account account, Store store) {
    this.account = account;
    this.store = store;
  }

  Object ofEntity(Call call) {
    Entity entity = entity(call);
    List<Entity> tags =
        account.directory().all("tags").stream()
            .filter(tag -> account.tagged(tag.id()).contains(entity.id()))
            .toList();
    return Paging.of(call.query()).page(call.operation().root(), tags);
  }

  /** Answers with the root key that the path asks for. */
  Object tagged(Call call) {
    Set<String> ids = account.tagged(account.directory().get("tags", call.variable(0)).id());
    String type = type(call.variable(1));
    List<Entity> entities =
        account.directory().all(type).stream()
            .filter(entity -> ids.contains(entity.id()))
            .map(Entity::reference)
            .toList();
    return Paging.of(call.query()).page(type, entities);
  }

  Object change(Call call) {
    Entity entity = entity(call);
    List<String> removed = named(call, "remove").stream().map(tag -> Sent.text(tag, "id")).toList();
    List<Entity> added = named(call, "add").stream().map(this::added).toList();
    added.forEach(tag -> account.tagged(tag.id()).add(entity.id()));
    removed.forEach(tag -> account.tagged(tag).remove(entity.id()));
    return Map.of();
  }

  private static List<Map<String, @Nullable Object>> named(Call call, String root) {
    return call.sent().members().containsKey(root) ? call.sent().objects(root) : List.of();
  }

  /** A tag that is named by its label is made when there is none. */
  private Entity added(Map<String, @Nullable Object> sent) {
    if (sent.get("id") instanceof String id) {
      return account.directory().get("tags", id);
    }
    String label = Sent.text(sent, "label");
    return account.directory().all("tags").stream()
        .filter(tag -> tag.text("label").equalsIgnoreCase(label))
        .findFirst()
        .orElseGet(() -> store.create("tags", List.of(), sent));
  }

  private Entity entity(Call call) {
    return account.directory().get(type(call.variable(0)), call.variable(1));
  }

  private static String type(String type) {
    if (!TAGGED.contains(type)) {
      throw Refusal.notFound();
    }
    return type;
  }
}
