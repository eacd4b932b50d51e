package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Maintenance windows, which are to come, running or over. */
final class WindowCalls {
  private static final String COLLECTION = "maintenance_windows";
  private static final Set<String> FILTERS = Set.of("past", "future", "ongoing", "open", "all");

  private final Account account;
  private final Store store;
  private final Clock clock;

  WindowCalls(Account account, Store store, Clock clock) {
    this.account = account;
    this.store = store;
    this.clock = clock;
  }

  Object list(Call call) {
    String filter = call.query().text("filter");
    if (filter != null && !FILTERS.contains(filter)) {
      throw Refusal.invalid("filter must be one of " + FILTERS.stream().sorted().toList());
    }
    List<Entity> found = Lists.found(account.directory().all(COLLECTION), call);
    found.removeIf(window -> !passes(window, filter == null ? "all" : filter));
    return Paging.of(call.query())
        .page(call.operation().root(), found.size(), i -> account.views().show(found.get(i), call));
  }

  private boolean passes(Entity window, String filter) {
    boolean begun = !window.instant("start_time").isAfter(clock.instant());
    return switch (filter) {
      case "past" -> over(window);
      case "future" -> !begun;
      case "ongoing" -> begun && !over(window);
      case "open" -> !over(window);
      default -> true;
    };
  }

  private boolean over(Entity window) {
    return !window.instant("end_time").isAfter(clock.instant());
  }

  Object create(Call call) {
    Entity made = store.create(COLLECTION, List.of(), call.sent().object(call.operation().root()));
    check(made);
    Entity whole =
        Entity.copy(made)
            .with("sequence_number", account.directory().all(COLLECTION).size())
            .with("created_by", Agents.of(call, account.directory()))
            .with("teams", teams(made));
    store.replace(made, whole);
    return Map.of(call.operation().root(), account.views().show(whole, call));
  }

  Object update(Call call) {
    Entity before = account.directory().get(COLLECTION, call.variable(0));
    Entity after = store.update(before, call.sent().object(call.operation().root()));
    check(after);
    Entity whole = Entity.copy(after).with("teams", teams(after));
    store.replace(after, whole);
    return Map.of(call.operation().root(), account.views().show(whole, call));
  }

  private static void check(Entity window) {
    Instant start = Bodies.instant(window, "start_time");
    if (!Bodies.instant(window, "end_time").isAfter(start)) {
      throw Refusal.invalid("end_time must be after start_time");
    }
    if (Views.ids(window, List.of("services")).isEmpty()) {
      throw Refusal.invalid("services cannot be empty");
    }
  }

  private List<Entity> teams(Entity window) {
    List<Entity> teams = new ArrayList<>();
    for (Entity reference : window.list("services")) {
      Entity service = account.directory().get("services", reference.id());
      service.list("teams").stream().filter(team -> !teams.contains(team)).forEach(teams::add);
    }
    return teams;
  }

  /** One that runs ends now; one that is over stays. */
  Object delete(Call call) {
    Entity window = account.directory().get(COLLECTION, call.variable(0));
    if (over(window)) {
      throw new Refusal(405, 5003, "Past Maintenance Window Cannot Be Cancelled");
    }
    if (passes(window, "future")) {
      store.delete(window);
    } else {
      Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      store.replace(window, Entity.copy(window).with("end_time", now));
    }
    return RestApi.Behaviours.NOTHING;
  }
}
