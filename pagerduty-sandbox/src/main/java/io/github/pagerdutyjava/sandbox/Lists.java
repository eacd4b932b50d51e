package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lists and single objects that need nothing but the table of operations. */
final class Lists {
  private final Lazy<Account> account;

  Lists(Lazy<Account> account) {
    this.account = account;
  }

  Object list(Call call) {
    Paging paging = Paging.of(call.query());
    List<Entity> found = found(account.value().directory().all(call.collection()), call);
    if (call.operation().filters().containsKey("sort_by")) {
      found.sort(order(call.query()));
    }
    Views views = account.value().views();
    return paging.page(call.operation().root(), found.size(), i -> views.show(found.get(i), call));
  }

  Object one(Call call) {
    return Map.of(call.operation().root(), shown(call));
  }

  /** A person's private calendars are shown only of one user, and only when asked for. */
  Object user(Call call) {
    Entity user = Entity.copy(shown(call));
    if (call.query().all("include[]").contains("calendar_urls")) {
      String feed = "://calendar.example.com/private/" + user.id() + "/feed";
      user.with("http_cal_url", "https" + feed).with("web_cal_url", "webcal" + feed);
    }
    return Map.of(call.operation().root(), user);
  }

  /** Keys of an account and tokens of an app belong to nobody. */
  Object me(Call call) {
    String user = call.caller().user();
    if (user == null) {
      throw Refusal.invalid("the credential belongs to no user");
    }
    return user(call.with(List.of(user)));
  }

  private Entity shown(Call call) {
    Entity entity = account.value().directory().get(call.collection(), call.item());
    return account.value().views().show(entity, call);
  }

  /** Returns those that all the operation's filters let through. */
  static List<Entity> found(List<Entity> all, Call call) {
    List<Entity> found = new ArrayList<>(all);
    call.operation()
        .filters()
        .forEach((filter, path) -> found.removeIf(entity -> !passes(entity, filter, path, call)));
    return found;
  }

  private static boolean passes(Entity entity, String filter, String path, Call call) {
    if (filter.endsWith("[]")) {
      Set<String> wanted = call.query().all(filter);
      List<String> ids = Views.ids(entity, Views.steps(path));
      // An on-call without a schedule is asked for by the id "null".
      return wanted.isEmpty()
          || !Collections.disjoint(wanted, ids.isEmpty() ? List.of("null") : ids);
    }
    String wanted = call.query().text(filter);
    if (wanted == null || filter.equals("sort_by")) {
      return true;
    }
    String actual = entity.text(path);
    return filter.equals("query") ? lower(actual).contains(lower(wanted)) : actual.equals(wanted);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Comparator<Entity> order(Query query) {
    Comparator<Entity> byName = Comparator.comparing(entity -> entity.text("name"));
    String order = query.text("sort_by");
    if (order == null || order.equals("name") || order.equals("name:asc")) {
      return byName;
    }
    if (order.equals("name:desc")) {
      return byName.reversed();
    }
    throw Refusal.invalid("sort_by must be name, name:asc or name:desc");
  }
}
