package io.github.pagerdutyjava.sandbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Who is on call when by a shift-based schedule: its events, shifts besides, and overrides. */
final class ShiftPlan {
  private static final String RULE = "RRULE:FREQ=WEEKLY;BYDAY=";

  private final List<Recurrence> events;
  private final List<Entity> customShifts;
  private final List<Entity> overrides;

  private ShiftPlan(List<Recurrence> events, List<Entity> customShifts, List<Entity> overrides) {
    this.events = events;
    this.customShifts = customShifts;
    this.overrides = overrides;
  }

  static ShiftPlan of(Entity schedule, Directory directory) {
    List<Recurrence> events = new ArrayList<>();
    for (Entity rotation : directory.all("rotations@" + schedule.id())) {
      for (Entity event : directory.all("events@" + rotation.id())) {
        events.add(Recurrence.of(event, rotation.id()));
      }
    }
    return new ShiftPlan(
        events,
        directory.all("custom_shifts@" + schedule.id()),
        directory.all("shift_overrides@" + schedule.id()));
  }

  /** Returns the recurrence of an event on these days of the week. */
  static String rule(List<DayOfWeek> days) {
    return RULE + String.join(",", days.stream().map(Recurrence::brief).toList());
  }

  /** Returns the shifts that overlap a range of time, in full, by their start. */
  List<Shift> shifts(Instant since, Instant until) {
    List<Shift> shifts = new ArrayList<>();
    events.forEach(event -> event.shifts(since, until).forEach(shifts::add));
    customShifts.forEach(custom -> shifts.add(shift(custom)));
    List<Shift> found = shifts;
    for (Entity override : overrides) {
      found = found.stream().flatMap(shift -> shift.under(override).stream()).toList();
    }
    return found.stream()
        .filter(shift -> shift.end().isAfter(since) && !shift.start().isAfter(until))
        .sorted(Comparator.comparing(Shift::start))
        .toList();
  }

  private static Shift shift(Entity custom) {
    Entity source = new Entity().with("type", "custom_shift").with("shift_id", custom.id());
    return new Shift(
        custom.instant("start_time"),
        custom.instant("end_time"),
        custom.list("assignments").get(0).entity("member"),
        source);
  }

  /**
   * A shift of one member, who may be nobody.
   *
   * @param source what it follows from
   */
  record Shift(Instant start, Instant end, Entity member, Entity source) {

    /** Returns what becomes of it under an override, which may be about another shift. */
    List<Shift> under(Entity override) {
      Instant from = later(start, override.instant("start_time"));
      Instant to = earlier(end, override.instant("end_time"));
      if (!from.isBefore(to) || !meant(override)) {
        return List.of(this);
      }
      List<Shift> parts = new ArrayList<>();
      if (start.isBefore(from)) {
        parts.add(new Shift(start, from, member, source));
      }
      parts.add(new Shift(from, to, override.entity("overriding_member"), overridden(override)));
      if (to.isBefore(end)) {
        parts.add(new Shift(to, end, member, source));
      }
      return parts;
    }

    private boolean meant(Entity override) {
      boolean same =
          Objects.equals(source.get("rotation_id"), override.get("rotation_id"))
              && Objects.equals(source.get("shift_id"), override.get("custom_shift_id"));
      Entity overridden = override.entity("overridden_member");
      return same
          && !source.containsKey("override_id")
          && Objects.equals(member.get("user_id"), overridden.get("user_id"));
    }

    private Entity overridden(Entity override) {
      return Entity.copy(source)
          .with("type", source.text("type") + "_override")
          .with("override_id", override.id());
    }

    private static Instant later(Instant one, Instant other) {
      return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
      return one.isBefore(other) ? one : other;
    }
  }
}
