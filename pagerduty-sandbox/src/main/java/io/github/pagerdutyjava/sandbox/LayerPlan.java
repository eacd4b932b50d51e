package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who is on call when by a layer-based schedule: later layers hide earlier ones. */
final class LayerPlan {
  private final Entity schedule;
  private final List<Entity> overrides;

  private LayerPlan(Entity schedule, List<Entity> overrides) {
    this.schedule = schedule;
    this.overrides = overrides;
  }

  static LayerPlan of(Entity schedule, Directory directory) {
    return new LayerPlan(schedule, directory.all("overrides@" + schedule.id()));
  }

  List<Entity> layers() {
    return schedule.list("schedule_layers");
  }

  Rotation rotation(Entity layer) {
    return Rotation.of(layer, ZoneId.of(schedule.text("time_zone")));
  }

  /** Returns the overrides that overlap a range of time, in full, by their start. */
  List<Turn> overrides(Instant since, Instant until) {
    return overrides.stream()
        .map(o -> new Turn(o.instant("start"), o.instant("end"), o.entity("user")))
        .filter(turn -> turn.end().isAfter(since) && !turn.start().isAfter(until))
        .sorted(Comparator.comparing(Turn::start))
        .toList();
  }

  /** Returns who is on call in the end. */
  List<Turn> turns(Instant since, Instant until) {
    List<Turn> turns = new ArrayList<>();
    for (Entity layer : layers()) {
      turns = Turn.over(rotation(layer).turns(since, until), turns);
    }
    turns = Turn.over(overrides(since, until), turns);
    return turns.stream()
        .filter(turn -> turn.end().isAfter(since) && !turn.start().isAfter(until))
        .toList();
  }
}
