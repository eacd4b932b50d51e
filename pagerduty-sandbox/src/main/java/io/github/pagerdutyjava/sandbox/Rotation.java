package io.github.pagerdutyjava.sandbox;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is on call when by one layer: each person for the same time, in turn. */
final class Rotation {
  private static final Duration WEEK = Duration.ofDays(7);

  private final Entity layer;
  private final ZoneId zone;
  private final Instant start;
  private final long seconds;
  private final List<Entity> users;

  private Rotation(Entity layer, ZoneId zone) {
    this.layer = layer;
    this.zone = zone;
    this.start = layer.instant("rotation_virtual_start");
    this.seconds = layer.number("rotation_turn_length_seconds");
    this.users = layer.list("users").stream().map(member -> member.entity("user")).toList();
  }

  static Entity layer(String id, Instant founded, List<Entity> users) {
    Instant start =
        founded
            .atZone(ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(LocalTime.of(9, 0))
            .toInstant();
    return new Entity()
        .with("id", id)
        .with("name", "Weekly")
        .with("start", start)
        .with("end", null)
        .with("rotation_virtual_start", start)
        .with("rotation_turn_length_seconds", WEEK.toSeconds())
        .with("users", users.stream().map(user -> new Entity().with("user", user)).toList())
        .with("restrictions", List.of());
  }

  static Rotation of(Entity layer, ZoneId zone) {
    return new Rotation(layer, zone);
  }

  /** Returns the reference of the user whose turn it is, whatever restricts it. */
  Entity at(Instant moment) {
    return users.get((int) Math.floorMod(turn(moment), (long) users.size()));
  }

  /** Returns the turns that overlap a range of time, in full. */
  List<Turn> turns(Instant since, Instant until) {
    List<Turn> turns = new ArrayList<>();
    for (long turn = turn(since); !users.isEmpty() && turn <= turn(until); turn++) {
      Instant from = start.plusSeconds(turn * seconds);
      addParts(turns, new Turn(from, from.plusSeconds(seconds), at(from)));
    }
    turns.removeIf(turn -> !turn.end().isAfter(since) || turn.start().isAfter(until));
    return turns;
  }

  private void addParts(List<Turn> turns, Turn whole) {
    Instant from = later(whole.start(), layer.instant("start"));
    Instant to = layer.get("end") instanceof Instant end ? earlier(whole.end(), end) : whole.end();
    if (layer.list("restrictions").isEmpty()) {
      add(turns, from, to, whole.user());
      return;
    }
    LocalDate last = to.atZone(zone).toLocalDate();
    for (LocalDate day = from.atZone(zone).toLocalDate().minusDays(7);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      for (Entity restriction : layer.list("restrictions")) {
        addRestricted(turns, new Turn(from, to, whole.user()), restriction, day);
      }
    }
  }

  private void addRestricted(List<Turn> turns, Turn whole, Entity restriction, LocalDate day) {
    boolean daily = restriction.text("type").equals("daily_restriction");
    Object weekday = restriction.get("start_day_of_week");
    if (daily || day.getDayOfWeek().getValue() == number(weekday)) {
      LocalTime time = LocalTime.parse(restriction.text("start_time_of_day"));
      Instant from = day.atTime(time).atZone(zone).toInstant();
      Instant to = from.plusSeconds(number(restriction.get("duration_seconds")));
      add(turns, later(whole.start(), from), earlier(whole.end(), to), whole.user());
    }
  }

  private static void add(List<Turn> turns, Instant from, Instant to, Entity user) {
    if (from.isBefore(to)) {
      turns.add(new Turn(from, to, user));
    }
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private long turn(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond() - start.getEpochSecond(), seconds);
  }
}
