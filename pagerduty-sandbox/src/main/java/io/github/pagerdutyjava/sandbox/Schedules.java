package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    List<Entity> entries = window == null ? List.of() : entries(Rotation.of(schedule), window);
    Entity layer = Entity.copy(schedule.list("schedule_layers").get(0));
    Entity whole = Entity.copy(schedule);
    String user = query.text("include_next_oncall_for_user");
    if (user != null) {
      whole.with("next_oncall_for_user", next(schedule, user));
    }
    return whole
        .with("schedule_layers", List.of(filled(layer, window, entries)))
        .with("overrides_subschedule", filled(named("Overrides"), window, List.of()))
        .with("final_schedule", filled(named("Final Schedule"), window, entries));
  }

  private @Nullable Entity next(Entity schedule, String user) {
    Instant now = clock.instant();
    return Rotation.of(schedule).shifts(now, now.plus(FORESEEN)).stream()
        .filter(shift -> shift.start().isAfter(now) && shift.user().id().equals(user))
        .findFirst()
        .map(
            shift ->
                new Entity()
                    .with("start", shift.start())
                    .with("end", shift.end())
                    .with("user", shift.user()))
        .orElse(null);
  }

  private static Entity named(String name) {
    return new Entity().with("name", name);
  }

  private static Entity filled(
      Entity part, @Nullable SchedulesWindow window, List<Entity> entries) {
    return part.with("rendered_schedule_entries", entries)
        .with(
            "rendered_coverage_percentage",
            window == null ? null : entries.isEmpty() ? 0.0 : 100.0);
  }

  private static List<Entity> entries(Rotation rotation, SchedulesWindow window) {
    return rotation.shifts(window.since(), window.until()).stream()
        .filter(shift -> shift.start().isBefore(window.until()))
        .map(
            shift ->
                new Entity()
                    .with("user", shift.user())
                    .with("start", window.start(shift.start()))
                    .with("end", window.end(shift.end())))
        .toList();
  }
}
