package io.github.pagerdutyjava.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What needs nothing but the tables: making, changing, deleting, and lists without pages. */
final class StoreCalls {
  private final Lazy<Account> account;
  private final Lazy<Store> store;

  StoreCalls(Lazy<Account> account, Lazy<Store> store) {
    this.account = account;
    this.store = store;
  }

  Object create(Call call) {
    Map<String, @Nullable Object> sent = call.sent().object(call.operation().root());
    return root(call, store.value().create(place(call), parents(call), sent));
  }

  Object update(Call call) {
    Map<String, @Nullable Object> sent = call.sent().object(call.operation().root());
    return root(call, store.value().update(known(call), sent));
  }

  Object delete(Call call) {
    store.value().delete(known(call));
    return RestApi.Behaviours.NOTHING;
  }

  /** Returns all there are, on no page. */
  Object all(Call call) {
    List<Entity> found = Lists.found(account.value().directory().all(place(call)), call);
    Views views = account.value().views();
    return Map.of(
        call.operation().root(), found.stream().map(entity -> views.show(entity, call)).toList());
  }

  /** A list that is empty in the account, with a cursor that leads nowhere. */
  Object none(Call call) {
    checkParents(call);
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put(call.operation().root(), List.of());
    answer.put("next_cursor", null);
    return answer;
  }

  Object nothing(Call call) {
    checkParents(call);
    return RestApi.Behaviours.NOTHING;
  }

  private Object root(Call call, Entity entity) {
    return Map.of(call.operation().root(), account.value().views().show(entity, call));
  }

  private Entity known(Call call) {
    return account.value().directory().get(call.collection(), call.item());
  }

  private static List<String> parents(Call call) {
    return call.variables().subList(0, call.operation().parents());
  }

  private String place(Call call) {
    checkParents(call);
    return call.collection();
  }

  private void checkParents(Call call) {
    for (String parent : parents(call)) {
      if (account.value().find(parent) == null) {
        throw Refusal.notFound();
      }
    }
  }
}
