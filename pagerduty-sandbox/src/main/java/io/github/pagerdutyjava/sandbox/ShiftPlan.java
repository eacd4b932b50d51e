package io.github.pagerdutyjava.sandbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Who is on call when by a shift-based schedule: its events, each on some days of every week. */
final class ShiftPlan {
  private static final String RULE = "RRULE:FREQ=WEEKLY;BYDAY=";

  private final List<Event> events;

  private ShiftPlan(List<Event> events) {
    this.events = events;
  }

  static ShiftPlan of(Entity schedule) {
    List<Event> events = new ArrayList<>();
    for (Entity rotation : schedule.list("rotations")) {
      for (Entity event : rotation.list("events")) {
        events.add(Event.of(event, rotation.id()));
      }
    }
    return new ShiftPlan(events);
  }

  /** Returns the recurrence of an event on these days of the week. */
  static String rule(List<DayOfWeek> days) {
    return RULE + String.join(",", days.stream().map(ShiftPlan::brief).toList());
  }

  private static String brief(DayOfWeek day) {
    return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
  }

  /** Returns the shifts that overlap a range of time, in full, by their start. */
  List<Shift> shifts(Instant since, Instant until) {
    return events.stream()
        .flatMap(event -> event.shifts(since, until))
        .filter(shift -> shift.end().isAfter(since) && !shift.start().isAfter(until))
        .sorted(Comparator.comparing(Shift::start))
        .toList();
  }

  /** A shift of one member, who may be nobody. */
  record Shift(Instant start, Instant end, Entity member, String rotation) {}

  private record Event(
      LocalDate firstDay,
      LocalTime from,
      LocalTime to,
      ZoneId zone,
      List<DayOfWeek> days,
      Entity strategy,
      String rotation) {

    static Event of(Entity event, String rotation) {
      Entity start = event.entity("start_time");
      Entity end = event.entity("end_time");
      ZoneId zone = ZoneId.of(start.text("time_zone"));
      String rule = event.texts("recurrence").get(0);
      List<String> days = Arrays.asList(rule.substring(RULE.length()).split(",", -1));
      return new Event(
          start.instant("date_time").atZone(zone).toLocalDate(),
          start.instant("date_time").atZone(zone).toLocalTime(),
          end.instant("date_time").atZone(zone).toLocalTime(),
          zone,
          Stream.of(DayOfWeek.values()).filter(day -> days.contains(brief(day))).toList(),
          event.entity("assignment_strategy"),
          rotation);
    }

    Stream<Shift> shifts(Instant since, Instant until) {
      LocalDate before = since.atZone(zone).toLocalDate().minusDays(1);
      LocalDate after = until.atZone(zone).toLocalDate().plusDays(1);
      return (before.isBefore(firstDay) ? firstDay : before)
          .datesUntil(after.isBefore(firstDay) ? firstDay : after)
          .filter(day -> days.contains(day.getDayOfWeek()))
          .flatMap(
              day ->
                  members(day).stream()
                      .map(member -> new Shift(at(day, from), at(day, to), member, rotation)));
    }

    private Instant at(LocalDate day, LocalTime time) {
      return day.atTime(time).atZone(zone).toInstant();
    }

    private List<Entity> members(LocalDate day) {
      List<Entity> members = strategy.list("members");
      if (strategy.text("type").startsWith("every_member")) {
        return members;
      }
      long turn = occurrence(day) / Long.parseLong(strategy.text("shifts_per_member"));
      return List.of(members.get((int) (turn % members.size())));
    }

    private long occurrence(LocalDate day) {
      LocalDate week = firstDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      long weeks = ChronoUnit.WEEKS.between(week, day);
      return weeks * days.size() + days.indexOf(day.getDayOfWeek());
    }
  }
}
