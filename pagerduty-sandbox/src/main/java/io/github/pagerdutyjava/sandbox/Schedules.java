package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Layer-based schedules; their shifts are shown only for a range of time that was asked for. */
final class Schedules {
  private static final Duration FORESEEN = Duration.ofDays(90);

  private final Lazy<Account> account;
  private final Clock clock;

  Schedules(Lazy<Account> account, Clock clock) {
    this.account = account;
    this.clock = clock;
  }

  Object list(Call call) {
    Paging paging = Paging.of(call.query());
    SchedulesWindow window = SchedulesWindow.of(call.query(), false);
    List<Entity> found = Lists.found(account.value().directory().all("schedules"), call);
    Views views = account.value().views();
    return paging.page(
        call.operation().root(),
        found.size(),
        i -> views.show(rendered(found.get(i), window, call.query()), call));
  }

  Object one(Call call) {
    SchedulesWindow window = SchedulesWindow.of(call.query(), call.query().flag("overflow"));
    Entity schedule = account.value().directory().find(call.variable(0));
    if (schedule == null || !schedule.text("type").equals("schedule")) {
      throw Refusal.notFound();
    }
    return Map.of(call.operation().root(), rendered(schedule, window, call.query()));
  }

  private Entity rendered(Entity schedule, @Nullable SchedulesWindow window, Query query) {
    LayerPlan plan = LayerPlan.of(schedule, account.value().directory());
    Entity whole = Entity.copy(schedule);
    String user = query.text("include_next_oncall_for_user");
    if (user != null) {
      whole.with("next_oncall_for_user", next(plan, user));
    }
    return render(whole, plan, window);
  }

  /**
   * Returns the schedule with the shifts of a range of time, if there is one; its layers are shown
   * in the reverse of the order in which they are sent.
   */
  static Entity render(Entity whole, LayerPlan plan, @Nullable SchedulesWindow window) {
    List<Entity> layers = new ArrayList<>();
    for (Entity layer : plan.layers()) {
      layers.add(0, filled(Entity.copy(layer), window, plan.rotation(layer)::turns));
    }
    return whole
        .with("schedule_layers", layers)
        .with("overrides_subschedule", filled(named("Overrides"), window, plan::overrides))
        .with("final_schedule", filled(named("Final Schedule"), window, plan::turns));
  }

  private @Nullable Entity next(LayerPlan plan, String user) {
    Instant now = clock.instant();
    return plan.turns(now, now.plus(FORESEEN)).stream()
        .filter(turn -> turn.start().isAfter(now) && turn.user().id().equals(user))
        .findFirst()
        .map(
            turn ->
                new Entity()
                    .with("start", turn.start())
                    .with("end", turn.end())
                    .with("user", turn.user()))
        .orElse(null);
  }

  private static Entity named(String name) {
    return new Entity().with("name", name);
  }

  private static Entity filled(
      Entity part,
      @Nullable SchedulesWindow window,
      BiFunction<Instant, Instant, List<Turn>> turns) {
    if (window == null) {
      return part.with("rendered_schedule_entries", List.of())
          .with("rendered_coverage_percentage", null);
    }
    List<Turn> shown =
        turns.apply(window.since(), window.until()).stream()
            .filter(turn -> turn.start().isBefore(window.until()))
            .toList();
    return part.with(
            "rendered_schedule_entries", shown.stream().map(turn -> entry(turn, window)).toList())
        .with("rendered_coverage_percentage", coverage(shown, window));
  }

  private static Entity entry(Turn turn, SchedulesWindow window) {
    return new Entity()
        .with("user", turn.user())
        .with("start", window.start(turn.start()))
        .with("end", window.end(turn.end()));
  }

  /** The turns of one part never overlap. */
  private static double coverage(List<Turn> turns, SchedulesWindow window) {
    SchedulesWindow cut = new SchedulesWindow(window.since(), window.until(), false);
    long covered =
        turns.stream()
            .mapToLong(
                turn -> Duration.between(cut.start(turn.start()), cut.end(turn.end())).toSeconds())
            .sum();
    long whole = Duration.between(window.since(), window.until()).toSeconds();
    return whole == 0 ? 0.0 : 100.0 * covered / whole;
  }
}
