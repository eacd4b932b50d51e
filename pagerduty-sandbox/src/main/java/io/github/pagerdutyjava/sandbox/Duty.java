package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is on call by an escalation policy. */
final class Duty {
  private final Directory directory;

  Duty(Directory directory) {
    this.directory = directory;
  }

  /** A time on call; without a schedule it has no ends. */
  record Time(
      Entity user, @Nullable Entity schedule, @Nullable Instant start, @Nullable Instant end) {}

  /** Returns when whom a rule's target stands for is on call. */
  List<Time> times(Entity target, Instant since, Instant until) {
    Entity found = directory.find(target.id());
    String type = found == null ? "" : found.text("type");
    if (found != null && type.equals("schedule")) {
      return LayerPlan.of(found, directory).turns(since, until).stream()
          .map(turn -> new Time(turn.user(), target, turn.start(), turn.end()))
          .toList();
    }
    if (found == null || !type.equals("schedule_v3")) {
      // A person who is a target themselves is on call for ever.
      return List.of(new Time(target, null, null, null));
    }
    List<Time> times = new ArrayList<>();
    for (ShiftPlan.Shift shift : ShiftPlan.of(found, directory).shifts(since, until)) {
      Entity user = directory.find(shift.member().text("user_id"));
      if (user != null) {
        times.add(new Time(user.reference(), target, shift.start(), shift.end()));
      }
    }
    return times;
  }

  /** Returns the references of who is on call at a level; none when there is no such level. */
  List<Entity> at(Entity policyReference, int level, Instant moment) {
    Entity policy = directory.find(policyReference.id());
    if (policy == null || level < 1 || level > policy.list("escalation_rules").size()) {
      return List.of();
    }
    return policy.list("escalation_rules").get(level - 1).list("targets").stream()
        .flatMap(target -> times(target, moment, moment).stream())
        .filter(time -> time.start() == null || !time.start().isAfter(moment))
        .map(Time::user)
        .distinct()
        .toList();
  }
}
