package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A time for which one person is on call. */
record Turn(Instant start, Instant end, Entity user) {

  private boolean overlaps(Turn other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** Returns this turn without the time of another. */
  private List<Turn> without(Turn other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<Turn> rest = new ArrayList<>();
    if (start.isBefore(other.start)) {
      rest.add(new Turn(start, other.start, user));
    }
    if (end.isAfter(other.end)) {
      rest.add(new Turn(other.end, end, user));
    }
    return rest;
  }

  /** Returns the upper turns, and the lower ones where there are none of them, by their start. */
  static List<Turn> over(List<Turn> upper, List<Turn> lower) {
    List<Turn> rest = lower;
    for (Turn turn : upper) {
      rest = rest.stream().flatMap(below -> below.without(turn).stream()).toList();
    }
    List<Turn> all = new ArrayList<>(upper);
    all.addAll(rest);
    all.sort(Comparator.comparing(Turn::start));
    return all;
  }
}
