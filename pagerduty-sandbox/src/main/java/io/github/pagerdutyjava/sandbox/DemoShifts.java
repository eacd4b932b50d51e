package io.github.pagerdutyjava.sandbox;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the demo account's shift-based schedule: one person a week on workdays, every second week
 * one in the evenings too, two people together on weekends, and nobody at night.
 */
final class DemoShifts {
  private static final String NAME = "Front desk";
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final List<DayOfWeek> WORKDAYS =
      List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
  private static final List<DayOfWeek> WEEKEND = List.of(SATURDAY, SUNDAY);

  private final Instant founded;
  private long ids;

  private DemoShifts(Instant founded, long ids) {
    this.founded = founded;
    this.ids = ids;
  }

  /** Adds the schedule and its parts, and returns it. */
  static Entity add(
      Directory directory, String id, Instant founded, Entity team, List<Entity> users) {
    DemoShifts maker = new DemoShifts(founded, Math.floorMod(id.hashCode(), 1_000_000) * 10L);
    Entity ada = member(users.get(0));
    Entity ben = member(users.get(1));
    Entity nobody = new Entity().with("type", "empty_member");
    maker.rotation(directory, id, "Workdays", WORKDAYS, 8, 18, turns(ada, ben));
    maker.rotation(directory, id, "Evenings", WORKDAYS, 18, 22, turns(ben, nobody));
    maker.rotation(directory, id, "Weekends", WEEKEND, 10, 16, together(ada, ben));
    return directory.add(
        "schedules_by_shift",
        Entity.of("schedule_v3", id, NAME, "v3/schedules", "schedules")
            .with("name", NAME)
            .with("time_zone", ZONE.getId())
            .with("description", "Workdays by turns, weekends together")
            .with("teams", List.of(team.reference()))
            .with("escalation_policies", new ArrayList<>())
            .with("users", users.stream().map(Entity::reference).toList())
            .with("http_cal_url", "https://calendar.example.com/private/" + id + "/feed")
            .with("web_cal_url", "webcal://calendar.example.com/private/" + id + "/feed"));
  }

  private static Entity member(Entity user) {
    return new Entity().with("type", "user_member").with("user_id", user.id());
  }

  private static Entity turns(Entity... members) {
    return new Entity()
        .with("type", "rotating_member_assignment_strategy")
        .with("shifts_per_member", WORKDAYS.size())
        .with("members", List.of(members));
  }

  private static Entity together(Entity... members) {
    return new Entity()
        .with("type", "every_member_assignment_strategy")
        .with("members", List.of(members));
  }

  private void rotation(
      Directory directory,
      String schedule,
      String name,
      List<DayOfWeek> days,
      int from,
      int to,
      Entity strategy) {
    String path = "v3/schedules/" + schedule + "/rotations";
    Entity event =
        part("schedule_event", path + "/events")
            .with("name", name)
            .with("start_time", time(days.get(0), from))
            .with("end_time", time(days.get(0), to))
            .with("effective_since", first(days.get(0), from))
            .with("effective_until", null)
            .with("recurrence", List.of(ShiftPlan.rule(days)))
            .with("assignment_strategy", strategy);
    Entity rotation = directory.add("rotations@" + schedule, part("schedule_rotation", path));
    directory.add("events@" + rotation.id(), event);
  }

  private Entity part(String type, String path) {
    Entity part = Entity.of(type, Ids.of("", ids++) + Ids.of("", ids++), "", path, null);
    part.remove("summary");
    return part;
  }

  private Entity time(DayOfWeek day, int hour) {
    return new Entity().with("date_time", first(day, hour)).with("time_zone", ZONE.getId());
  }

  private Instant first(DayOfWeek day, int hour) {
    return founded
        .atZone(ZONE)
        .with(TemporalAdjusters.nextOrSame(MONDAY))
        .with(TemporalAdjusters.nextOrSame(day))
        .with(LocalTime.of(hour, 0))
        .toInstant();
  }
}
