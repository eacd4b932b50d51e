package io.github.pagerdutyjava.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Shift-based schedules; their shifts are shown only when they are asked for with a range. */
final class SchedulesByShift {
  private static final int USUAL_PAGE = 100;
  private static final int LARGEST_PAGE = 1000;

  private final Lazy<Account> account;

  SchedulesByShift(Lazy<Account> account) {
    this.account = account;
  }

  Object list(Call call) {
    Paging paging = Paging.of(call.query(), USUAL_PAGE, LARGEST_PAGE);
    List<Entity> found = Lists.found(account.value().directory().all(call.collection()), call);
    return paging.page(call.operation().root(), found.size(), i -> found.get(i).reference());
  }

  /** A schedule that is not shift-based is refused, unlike one that there is not. */
  Object one(Call call) {
    SchedulesWindow window = SchedulesWindow.of(call.query(), call.query().flag("overflow"));
    Entity schedule = account.value().directory().find(call.variable(0));
    if (schedule == null || !schedule.text("type").startsWith("schedule")) {
      throw Refusal.notFound();
    }
    if (!schedule.text("type").equals("schedule_v3")) {
      throw Refusal.invalid("the schedule is not shift-based");
    }
    Entity shown = whole(schedule, account.value().directory());
    if (window != null && call.query().all("include[]").contains("final_schedule")) {
      shown.with(
          "final_schedule", computed(ShiftPlan.of(schedule, account.value().directory()), window));
    }
    return Map.of(call.operation().root(), shown);
  }

  /** Returns the schedule with its rotations and their events. */
  static Entity whole(Entity schedule, Directory directory) {
    Entity whole = new Entity();
    schedule.forEach(
        (name, value) -> {
          whole.put(name, value);
          if (name.equals("users")) {
            whole.put("rotations", rotations(schedule.id(), directory));
          }
        });
    whole.remove("summary");
    return whole;
  }

  static List<Entity> rotations(String schedule, Directory directory) {
    return directory.all("rotations@" + schedule).stream()
        .map(rotation -> rotation(rotation, directory))
        .toList();
  }

  static Entity rotation(Entity rotation, Directory directory) {
    return Entity.copy(rotation).with("events", directory.all("events@" + rotation.id()));
  }

  private static Entity computed(ShiftPlan plan, SchedulesWindow window) {
    List<ShiftPlan.Shift> shifts =
        plan.shifts(window.since(), window.until()).stream()
            .filter(shift -> shift.start().isBefore(window.until()))
            .toList();
    return new Entity()
        .with("type", "final_schedule")
        .with("rendered_coverage_percentage", coverage(shifts, window))
        .with(
            "computed_shift_assignments",
            shifts.stream().map(shift -> assignment(shift, window)).toList());
  }

  private static Entity assignment(ShiftPlan.Shift shift, SchedulesWindow window) {
    return new Entity()
        .with("type", "computed_shift_assignment")
        .with("start_time", window.start(shift.start()))
        .with("end_time", window.end(shift.end()))
        .with("member", shift.member())
        .with("source", shift.source());
  }

  /** Returns the percentage of the range in which somebody is on call. */
  private static double coverage(List<ShiftPlan.Shift> shifts, SchedulesWindow window) {
    long covered = 0;
    Instant reached = window.since();
    for (ShiftPlan.Shift shift : shifts) {
      Instant end = shift.end().isAfter(window.until()) ? window.until() : shift.end();
      Instant start = shift.start().isAfter(reached) ? shift.start() : reached;
      if (shift.member().containsKey("user_id") && end.isAfter(start)) {
        covered += Duration.between(start, end).toSeconds();
        reached = end;
      }
    }
    long whole = Duration.between(window.since(), window.until()).toSeconds();
    return whole == 0 ? 0.0 : 100.0 * covered / whole;
  }
}
