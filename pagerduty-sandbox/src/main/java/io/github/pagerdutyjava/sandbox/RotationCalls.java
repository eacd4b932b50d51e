package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writing shift-based schedules, their rotations and the events of those. */
final class RotationCalls {
  private static final String SCHEDULES = "schedules_by_shift";
  private static final int MOST_ROTATIONS = 10;
  private static final int MOST_EVENTS = 5;
  private static final int MOST_MEMBERS = 20;
  private static final Duration FARTHEST = Duration.ofDays(366);

  private final Account account;
  private final Store store;
  private final Clock clock;

  RotationCalls(Account account, Store store, Clock clock) {
    this.account = account;
    this.store = store;
    this.clock = clock;
  }

  Object createSchedule(Call call) {
    Entity made = store.create(SCHEDULES, List.of(), sent(call));
    ScheduleCalls.checkZone(made.text("time_zone"));
    String feed = "://calendar.example.com/private/" + made.id() + "/feed";
    Entity whole =
        Entity.copy(made).with("http_cal_url", "https" + feed).with("web_cal_url", "webcal" + feed);
    store.replace(made, whole);
    return shown(call, whole);
  }

  Object updateSchedule(Call call) {
    Entity before = account.directory().get(SCHEDULES, call.variable(0));
    Entity after = store.update(before, sent(call));
    ScheduleCalls.checkZone(after.text("time_zone"));
    return shown(call, after);
  }

  /** Rotations have operations of their own, and policies choose their schedules themselves. */
  private static Map<String, @Nullable Object> sent(Call call) {
    Map<String, @Nullable Object> sent = call.sent().object(call.operation().root());
    for (String name : List.of("rotations", "escalation_policies")) {
      if (sent.containsKey(name)) {
        throw Refusal.field(name, "cannot be set here");
      }
    }
    return sent;
  }

  private Object shown(Call call, Entity schedule) {
    return Map.of(call.operation().root(), SchedulesByShift.whole(schedule, account.directory()));
  }

  Object rotations(Call call) {
    account.directory().get(SCHEDULES, call.variable(0));
    return Paging.of(call.query())
        .page(
            call.operation().root(),
            SchedulesByShift.rotations(call.variable(0), account.directory()));
  }

  Object rotation(Call call) {
    Entity rotation = account.directory().get(call.collection(), call.item());
    return Map.of(
        call.operation().root(), SchedulesByShift.rotation(rotation, account.directory()));
  }

  Object createRotation(Call call) {
    Entity schedule = account.directory().get(SCHEDULES, call.variable(0));
    if (account.directory().all(call.collection()).size() >= MOST_ROTATIONS) {
      throw Refusal.field("schedule.rotations", "must not be more than " + MOST_ROTATIONS);
    }
    Entity made = store.create(call.collection(), List.of(schedule.id()), Map.of());
    return Map.of(call.operation().root(), Entity.copy(made).with("events", List.of()));
  }

  Object createEvent(Call call) {
    account.directory().get("rotations@" + call.variable(0), call.variable(1));
    if (account.directory().all(call.collection()).stream().filter(this::live).count()
        >= MOST_EVENTS) {
      throw Refusal.field("rotation.events", "must not be more than " + MOST_EVENTS);
    }
    Map<String, @Nullable Object> sent = new LinkedHashMap<>(call.sent().object("event"));
    return event(call, store.create(call.collection(), call.variables(), sent));
  }

  private boolean live(Entity event) {
    return !(event.get("effective_until") instanceof Instant end) || end.isAfter(clock.instant());
  }

  /** What is past stays: of an event that has begun, only the end can be changed. */
  Object updateEvent(Call call) {
    Entity before = account.directory().get(call.collection(), call.item());
    Map<String, @Nullable Object> sent = call.sent().object("event");
    boolean begun = before.instant("effective_since").isBefore(clock.instant());
    boolean onlyItsEnd = Set.of("effective_until").containsAll(sent.keySet());
    if (!live(before) || (begun && !onlyItsEnd)) {
      throw Refusal.field("effective_until", "is all that can be changed, before it is past");
    }
    Entity after = store.update(before, sent);
    return begun ? Map.of(call.operation().root(), after) : event(call, after);
  }

  private Object event(Call call, Entity stored) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant since = Bodies.instant(stored, "effective_since");
    if (since.isAfter(now.plus(FARTHEST))) {
      throw Refusal.field("effective_since", "Date cannot be more than 12 months in the future");
    }
    Entity event = Entity.copy(stored).with("effective_since", since.isBefore(now) ? now : since);
    checkStrategy(event);
    Recurrence.of(event, call.variable(1));
    store.replace(stored, event);
    name(call.variable(0));
    return Map.of(call.operation().root(), event);
  }

  private void checkStrategy(Entity event) {
    if (!(event.get("assignment_strategy") instanceof Entity strategy)
        || !(strategy.get("members") instanceof List<?> members)
        || members.isEmpty()
        || members.size() > MOST_MEMBERS) {
      throw Refusal.field("assignment_strategy", "must have 1 to " + MOST_MEMBERS + " members");
    }
    for (Object member : members) {
      Members.checked(new Entity().with("members", member), "members", account.directory());
    }
    boolean rotating = strategy.text("type").equals("rotating_member_assignment_strategy");
    boolean every = strategy.text("type").equals("every_member_assignment_strategy");
    boolean counted = Bodies.counts(strategy.get("shifts_per_member"), Integer.MAX_VALUE);
    if (!every && !(rotating && counted)) {
      throw Refusal.field("assignment_strategy", "must say how members take turns");
    }
  }

  /** Names in the schedule all who are in one of its events. */
  private void name(String id) {
    Entity schedule = account.directory().get(SCHEDULES, id);
    List<Entity> users =
        SchedulesByShift.rotations(id, account.directory()).stream()
            .flatMap(rotation -> rotation.list("events").stream())
            .flatMap(event -> event.entity("assignment_strategy").list("members").stream())
            .map(member -> account.directory().find(member.text("user_id")))
            .flatMap(Stream::ofNullable)
            .map(Entity::reference)
            .distinct()
            .toList();
    account.directory().replace(Entity.copy(schedule).with("users", users));
  }

  /** An event that has begun ends now, so that its past stays. */
  Object deleteEvent(Call call) {
    Entity event = account.directory().get(call.collection(), call.item());
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    if (!live(event)) {
      throw Refusal.field("effective_until", "is past");
    }
    if (event.instant("effective_since").isBefore(now)) {
      store.replace(event, Entity.copy(event).with("effective_until", now));
    } else {
      store.delete(event);
    }
    return RestApi.Behaviours.NOTHING;
  }
}
