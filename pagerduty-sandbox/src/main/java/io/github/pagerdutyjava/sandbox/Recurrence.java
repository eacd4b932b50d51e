package io.github.pagerdutyjava.sandbox;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** When the shifts of an event are: every so many days, or on some days of every so many weeks. */
final class Recurrence {
  private static final String RULE = "RRULE:";

  private final ZonedDateTime first;
  private final Duration length;
  private final boolean daily;
  private final int interval;
  private final List<DayOfWeek> days;
  private final Entity event;
  private final String rotation;

  private Recurrence(Entity event, String rotation) {
    Map<String, String> rule = rule(event);
    String frequency = rule.getOrDefault("FREQ", "");
    if (!List.of("DAILY", "WEEKLY").contains(frequency)) {
      throw refused("must have a FREQ that the sandbox knows, DAILY or WEEKLY");
    }
    this.first = time(event, "start_time");
    this.length = Duration.between(first, time(event, "end_time"));
    if (length.isZero() || length.isNegative()) {
      throw Refusal.field("end_time", "must be after start_time");
    }
    this.daily = frequency.equals("DAILY");
    this.interval = interval(rule.getOrDefault("INTERVAL", "1"));
    String byDay = rule.getOrDefault("BYDAY", brief(first.getDayOfWeek()));
    this.days = Stream.of(DayOfWeek.values()).filter(day -> byDay.contains(brief(day))).toList();
    if (days.isEmpty()) {
      throw refused("must have a BYDAY with days of the week");
    }
    this.event = event;
    this.rotation = rotation;
  }

  private static Refusal refused(String trouble) {
    return Refusal.field("recurrence", trouble);
  }

  private static ZonedDateTime time(Entity event, String name) {
    if (!(event.get(name) instanceof Entity time)) {
      throw Refusal.field(name, "must have a date_time and a time_zone");
    }
    try {
      return Bodies.instant(time, "date_time").atZone(ZoneId.of(time.text("time_zone")));
    } catch (DateTimeException unknown) {
      throw Refusal.field(name, "must have a known time_zone");
    }
  }

  private static int interval(String text) {
    if (!text.matches("[1-9][0-9]{0,3}")) {
      throw refused("must have an INTERVAL of 1 or more");
    }
    return Integer.parseInt(text);
  }

  static Recurrence of(Entity event, String rotation) {
    return new Recurrence(event, rotation);
  }

  private static Map<String, String> rule(Entity event) {
    List<String> rules =
        event.get("recurrence") instanceof List<?> lines
            ? lines.stream().map(String::valueOf).filter(line -> line.startsWith(RULE)).toList()
            : List.of();
    if (rules.size() != 1) {
      throw refused("must have exactly one RRULE");
    }
    Map<String, String> rule = new HashMap<>();
    StringTokenizer parts = new StringTokenizer(rules.get(0).substring(RULE.length()), ";");
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken();
      int equals = part.indexOf('=');
      rule.put(part.substring(0, Math.max(0, equals)), part.substring(equals + 1));
    }
    return rule;
  }

  static String brief(DayOfWeek day) {
    return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
  }

  /** Returns the shifts of the days around a range of time. */
  Stream<ShiftPlan.Shift> shifts(Instant since, Instant until) {
    ZoneId zone = first.getZone();
    LocalDate before = since.minus(length).atZone(zone).toLocalDate().minusDays(1);
    LocalDate after = until.atZone(zone).toLocalDate().plusDays(1);
    LocalDate from = before.isBefore(first.toLocalDate()) ? first.toLocalDate() : before;
    return from.datesUntil(after.isBefore(from) ? from : after)
        .filter(this::occurs)
        .filter(day -> effective(at(day)))
        .flatMap(day -> members(day).stream().map(member -> shift(day, member)));
  }

  private ShiftPlan.Shift shift(LocalDate day, Entity member) {
    Entity source = new Entity().with("type", "schedule_rotation").with("rotation_id", rotation);
    ZonedDateTime start = day.atTime(first.toLocalTime()).atZone(first.getZone());
    ZonedDateTime wall = first.plus(length);
    long dayCount = ChronoUnit.DAYS.between(first.toLocalDate(), wall.toLocalDate());
    ZonedDateTime end =
        start.toLocalDate().plusDays(dayCount).atTime(wall.toLocalTime()).atZone(first.getZone());
    return new ShiftPlan.Shift(start.toInstant(), end.toInstant(), member, source);
  }

  private Instant at(LocalDate day) {
    return day.atTime(first.toLocalTime()).atZone(first.getZone()).toInstant();
  }

  private boolean effective(Instant start) {
    return !start.isBefore(event.instant("effective_since"))
        && (!(event.get("effective_until") instanceof Instant until) || start.isBefore(until));
  }

  private boolean occurs(LocalDate day) {
    return daily
        ? ChronoUnit.DAYS.between(first.toLocalDate(), day) % interval == 0
        : days.contains(day.getDayOfWeek()) && weeks(day) % interval == 0;
  }

  private long weeks(LocalDate day) {
    LocalDate week = first.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return ChronoUnit.WEEKS.between(week, day);
  }

  private long occurrence(LocalDate day) {
    return daily
        ? ChronoUnit.DAYS.between(first.toLocalDate(), day) / interval
        : weeks(day) / interval * days.size() + days.indexOf(day.getDayOfWeek());
  }

  private List<Entity> members(LocalDate day) {
    Entity strategy = event.entity("assignment_strategy");
    List<Entity> members = strategy.list("members");
    if (strategy.text("type").startsWith("every_member")) {
      return members;
    }
    long turn = occurrence(day) / strategy.number("shifts_per_member");
    return List.of(members.get((int) (turn % members.size())));
  }
}
