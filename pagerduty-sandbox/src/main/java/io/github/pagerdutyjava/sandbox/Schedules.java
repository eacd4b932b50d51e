package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Schedules; their shifts are shown only for a range of time that was asked for. */
final class Schedules {
  private static final Duration FORESEEN = Duration.ofDays(90);
  private static final Duration USUAL = Duration.ofDays(14);

  private final Lazy<Account> account;
  private final Clock clock;

  Schedules(Lazy<Account> account, Clock clock) {
    this.account = account;
    this.clock = clock;
  }

  Object list(Call call) {
    Paging paging = Paging.of(call.query());
    Window window = Window.of(call.query(), false);
    List<Entity> found = Lists.found(account.value().directory().all("schedules"), call);
    Views views = account.value().views();
    return paging.page(
        call.operation().root(),
        found.size(),
        i -> views.show(rendered(found.get(i), window, call.query()), call));
  }

  Object one(Call call) {
    Window window = Window.of(call.query(), call.query().flag("overflow"));
    Entity schedule = account.value().directory().find(call.variable(0));
    if (schedule == null || !schedule.text("type").equals("schedule")) {
      throw Refusal.notFound();
    }
    return Map.of(call.operation().root(), rendered(schedule, window, call.query()));
  }

  private Entity rendered(Entity schedule, @Nullable Window window, Query query) {
    List<Entity> entries = window == null ? List.of() : window.entries(Rotation.of(schedule));
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

  private static Entity filled(Entity part, @Nullable Window window, List<Entity> entries) {
    return part.with("rendered_schedule_entries", entries)
        .with(
            "rendered_coverage_percentage",
            window == null ? null : entries.isEmpty() ? 0.0 : 100.0);
  }

  /** The range of time whose shifts are shown. */
  private record Window(Instant since, Instant until, boolean overflow) {

    static @Nullable Window of(Query query, boolean overflow) {
      Instant since = Times.read(query, "since");
      Instant until = Times.read(query, "until");
      Instant start = since != null || until == null ? since : until.minus(USUAL);
      if (start == null) {
        return null;
      }
      Instant end = until != null ? until : start.plus(USUAL);
      if (end.isBefore(start)) {
        throw Refusal.range("until must not be before since");
      }
      return new Window(start, end, overflow);
    }

    List<Entity> entries(Rotation rotation) {
      return rotation.shifts(since, until).stream()
          .filter(shift -> shift.start().isBefore(until))
          .map(this::entry)
          .toList();
    }

    private Entity entry(Rotation.Shift shift) {
      boolean early = !overflow && shift.start().isBefore(since);
      boolean late = !overflow && shift.end().isAfter(until);
      return new Entity()
          .with("user", shift.user())
          .with("start", early ? since : shift.start())
          .with("end", late ? until : shift.end());
    }
  }
}
