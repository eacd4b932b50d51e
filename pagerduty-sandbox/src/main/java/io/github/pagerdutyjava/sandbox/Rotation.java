package io.github.pagerdutyjava.sandbox;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Who is on call when: each person a week, in turn. */
final class Rotation {
  private static final Duration TURN = Duration.ofDays(7);

  private final Instant start;
  private final List<Entity> users;

  private Rotation(Instant start, List<Entity> users) {
    this.start = start;
    this.users = users;
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
        .with("rotation_turn_length_seconds", TURN.toSeconds())
        .with("users", users.stream().map(user -> new Entity().with("user", user)).toList())
        .with("restrictions", List.of());
  }

  static Rotation of(Entity schedule) {
    Entity layer = schedule.list("schedule_layers").get(0);
    return new Rotation(layer.instant("start"), schedule.list("users"));
  }

  /** Returns the reference of the user on call. */
  Entity at(Instant moment) {
    return users.get((int) Math.floorMod(turn(moment), (long) users.size()));
  }

  /** Returns the turns that overlap a range of time, in full. */
  List<Shift> shifts(Instant since, Instant until) {
    List<Shift> shifts = new ArrayList<>();
    for (long turn = turn(since); turn <= turn(until); turn++) {
      Instant from = start.plusSeconds(turn * TURN.toSeconds());
      shifts.add(new Shift(from, from.plus(TURN), at(from)));
    }
    return shifts;
  }

  /** A turn of one person. */
  record Shift(Instant start, Instant end, Entity user) {}

  private long turn(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond() - start.getEpochSecond(), TURN.toSeconds());
  }
}
