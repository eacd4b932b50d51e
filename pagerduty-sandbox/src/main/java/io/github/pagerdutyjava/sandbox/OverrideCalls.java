package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom in a layer-based schedule. */
final class OverrideCalls {
  private final Account account;
  private final Store store;
  private final Clock clock;

  OverrideCalls(Account account, Store store, Clock clock) {
    this.account = account;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Shows the ids only of those that can be changed, which are to come, when these are asked for.
   */
  Object list(Call call) {
    account.directory().get("schedules", call.variable(0));
    SchedulesWindow window = window(call);
    boolean editable = call.query().flag("editable");
    List<Entity> shown =
        account.directory().all(call.collection()).stream()
            .filter(o -> o.instant("end").isAfter(window.since()))
            .filter(o -> o.instant("start").isBefore(window.until()))
            .filter(o -> !editable || o.instant("start").isAfter(clock.instant()))
            .map(o -> cut(o, window))
            .toList();
    if (!editable) {
      shown.forEach(override -> override.remove("id"));
    }
    return Map.of(call.operation().root(), shown);
  }

  /** Returns the range that must be given; 400 when an end is missing. */
  static SchedulesWindow window(Call call) {
    Instant since = Times.read(call.query(), "since");
    Instant until = Times.read(call.query(), "until");
    if (since == null || until == null || until.isBefore(since)) {
      throw Refusal.time("since and until must be given, in this order");
    }
    return new SchedulesWindow(since, until, call.query().flag("overflow"));
  }

  private static Entity cut(Entity override, SchedulesWindow window) {
    return Entity.copy(override)
        .with("start", window.start(override.instant("start")))
        .with("end", window.end(override.instant("end")));
  }

  /** Answers with a list without a root key, in which some may have failed. */
  Object add(Call call) {
    account.directory().get("schedules", call.variable(0));
    if (call.sent().members().get("override") != null) {
      return Map.of("override", made(call, call.sent().object("override")));
    }
    List<Object> results = new ArrayList<>();
    for (Map<String, @Nullable Object> sent : call.sent().objects("overrides")) {
      results.add(result(call, sent));
    }
    return results;
  }

  private Map<String, @Nullable Object> result(Call call, Map<String, @Nullable Object> sent) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    try {
      Entity made = made(call, sent);
      result.put("status", 201);
      result.put("override", made);
    } catch (Refusal refusal) {
      result.put("status", refusal.status());
      result.put("errors", refusal.errors());
      result.put("override", sent);
    }
    return result;
  }

  private Entity made(Call call, Map<String, @Nullable Object> sent) {
    Entity known = account.bodies().members(sent);
    if (!(known.get("user") instanceof Entity user)
        || !account.directory().home(user.id()).equals("users")) {
      throw Refusal.invalid("user must be one that exists");
    }
    Instant end = Bodies.instant(known, "end");
    if (!end.isAfter(Bodies.instant(known, "start")) || !end.isAfter(clock.instant())) {
      throw Refusal.invalid("end must be after start, and after now");
    }
    return store.create(call.collection(), List.of(call.variable(0)), sent);
  }

  /** One that is in force ends now, which is another answer than for one that is to come. */
  Object delete(Call call) {
    Entity override = account.directory().get(call.collection(), call.item());
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    if (!override.instant("end").isAfter(now)) {
      throw new Refusal(400, 4004, "Override Invalid Or Missing", "the override is over");
    }
    if (override.instant("start").isBefore(now)) {
      store.replace(override, Entity.copy(override).with("end", now));
      return Map.of();
    }
    store.delete(override);
    return RestApi.Behaviours.NOTHING;
  }
}
