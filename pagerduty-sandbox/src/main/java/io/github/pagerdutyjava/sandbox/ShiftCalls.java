package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shifts of a shift-based schedule that follow no rotation, and its overrides. */
final class ShiftCalls {
  private final Account account;
  private final Store store;
  private final Clock clock;

  ShiftCalls(Account account, Store store, Clock clock) {
    this.account = account;
    this.store = store;
    this.clock = clock;
  }

  Object inRange(Call call) {
    account.directory().get("schedules_by_shift", call.variable(0));
    Paging paging = Paging.of(call.query());
    SchedulesWindow window = OverrideCalls.window(call);
    List<Entity> found =
        account.directory().all(call.collection()).stream()
            .filter(shift -> shift.instant("end_time").isAfter(window.since()))
            .filter(shift -> shift.instant("start_time").isBefore(window.until()))
            .toList();
    return paging.page(call.operation().root(), found);
  }

  Object addShifts(Call call) {
    return added(call, this::checkShift);
  }

  Object addOverrides(Call call) {
    return added(call, this::checkOverride);
  }

  private Object added(Call call, Check check) {
    Entity schedule = account.directory().get("schedules_by_shift", call.variable(0));
    List<Entity> added = new ArrayList<>();
    for (Map<String, @Nullable Object> sent : call.sent().objects(call.operation().root())) {
      Entity made = store.create(call.collection(), List.of(schedule.id()), sent);
      check.of(made, call.variable(0));
      added.add(account.directory().get(call.collection(), made.id()));
    }
    if (added.isEmpty()) {
      throw Refusal.field(call.operation().root(), "must not be empty");
    }
    return Map.of(call.operation().root(), added);
  }

  private static void checkTimes(Entity shift) {
    Instant start = Bodies.instant(shift, "start_time");
    if (!Bodies.instant(shift, "end_time").isAfter(start)) {
      throw Refusal.field("end_time", "must be after start_time");
    }
  }

  private void checkShift(Entity shift, String schedule) {
    checkTimes(shift);
    List<Entity> assignments = shift.list("assignments");
    if (assignments.size() != 1) {
      throw Refusal.field("assignments", "must have exactly one element");
    }
    Entity member = Members.checked(assignments.get(0), "member", account.directory());
    Entity assignment =
        new Entity()
            .with("id", account.nextId())
            .with("type", "shift_assignment")
            .with("member", member);
    store.replace(shift, Entity.copy(shift).with("assignments", List.of(assignment)));
  }

  private void checkOverride(Entity override, String schedule) {
    checkTimes(override);
    Object rotation = override.get("rotation_id");
    Object shift = override.get("custom_shift_id");
    if ((rotation == null) == (shift == null)) {
      throw Refusal.field("rotation_id", "or custom_shift_id must be given, not both");
    }
    String of = rotation == null ? "custom_shifts@" : "rotations@";
    account.directory().get(of + schedule, String.valueOf(rotation == null ? shift : rotation));
    Members.checked(override, "overridden_member", account.directory());
    Members.checked(override, "overriding_member", account.directory());
  }

  /** What has begun can only end at another time. */
  Object update(Call call) {
    Entity before = account.directory().get(call.collection(), call.item());
    Map<String, @Nullable Object> sent = call.sent().object(call.operation().root());
    boolean begun = !before.instant("start_time").isAfter(clock.instant());
    if (begun && !Set.of("end_time", "type").containsAll(sent.keySet())) {
      throw Refusal.field("start_time", "is past, so that only end_time can be changed");
    }
    Entity after = store.update(before, sent);
    if (after.containsKey("assignments")) {
      checkShift(after, call.variable(0));
    } else {
      checkOverride(after, call.variable(0));
    }
    return Map.of(call.operation().root(), account.directory().get(call.collection(), call.item()));
  }

  /** What has begun ends now; what is over stays. */
  Object delete(Call call) {
    Entity shift = account.directory().get(call.collection(), call.item());
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    if (!shift.instant("end_time").isAfter(now)) {
      throw Refusal.field("end_time", "is past");
    }
    if (shift.instant("start_time").isBefore(now)) {
      store.replace(shift, Entity.copy(shift).with("end_time", now));
    } else {
      store.delete(shift);
    }
    return RestApi.Behaviours.NOTHING;
  }

  @FunctionalInterface
  private interface Check {
    void of(Entity made, String schedule);
  }
}
