package io.github.pagerdutyjava.sandbox;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writing layer-based schedules. */
final class ScheduleCalls {
  private static final long LONGEST_TURN = 366 * 86_400L;
  private static final String TIME_OF_DAY = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?";

  private final Account account;
  private final Store store;

  ScheduleCalls(Account account, Store store) {
    this.account = account;
    this.store = store;
  }

  Object create(Call call) {
    Map<String, @Nullable Object> sent = sent(call);
    return shown(call, checked(store.create("schedules", List.of(), sent)));
  }

  Object update(Call call) {
    Entity before = account.directory().get("schedules", call.variable(0));
    return shown(call, checked(store.update(before, sent(call))));
  }

  /** Shows what a schedule would be like, and keeps nothing of it. */
  Object preview(Call call) {
    Entity schedule = checked(store.create("schedules", List.of(), sent(call)));
    Object shown = shown(call, schedule);
    store.delete(schedule);
    return shown;
  }

  private static Map<String, @Nullable Object> sent(Call call) {
    return call.sent().object(call.operation().root());
  }

  private Object shown(Call call, Entity schedule) {
    boolean overflow = call.query().flag("overflow");
    SchedulesWindow window = SchedulesWindow.of(call.query(), overflow);
    LayerPlan plan = LayerPlan.of(schedule, account.directory());
    return Map.of(call.operation().root(), Schedules.render(Entity.copy(schedule), plan, window));
  }

  /** Completes the layers, and names all who are in one. */
  private Entity checked(Entity stored) {
    checkZone(stored.text("time_zone"));
    List<Entity> layers = new ArrayList<>();
    List<Entity> users = new ArrayList<>();
    for (Entity layer : stored.list("schedule_layers")) {
      Entity complete = layer(layer, layers.size() + 1);
      layers.add(complete);
      for (Entity member : complete.list("users")) {
        if (!users.contains(member.entity("user"))) {
          users.add(member.entity("user"));
        }
      }
    }
    Entity after = Entity.copy(stored).with("schedule_layers", layers).with("users", users);
    store.replace(stored, after);
    return after;
  }

  static void checkZone(String zone) {
    try {
      ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      throw new Refusal(400, 3001, "Schedule Invalid", "time_zone is not a known time zone");
    }
  }

  private Entity layer(Entity sent, int number) {
    Bodies.instant(sent, "start");
    Bodies.instant(sent, "rotation_virtual_start");
    if (!Bodies.counts(sent.get("rotation_turn_length_seconds"), LONGEST_TURN)) {
      throw invalid("rotation_turn_length_seconds must be a positive number of at most a year");
    }
    if (!(sent.get("users") instanceof List<?> users) || users.isEmpty()) {
      throw invalid("a layer must have users");
    }
    users.forEach(this::checkMember);
    return new Entity()
        .with("id", sent.get("id") == null ? account.nextId() : sent.get("id"))
        .with("name", sent.get("name") == null ? "Layer " + number : sent.get("name"))
        .with("start", sent.get("start"))
        .with("end", sent.get("end"))
        .with("rotation_virtual_start", sent.get("rotation_virtual_start"))
        .with("rotation_turn_length_seconds", sent.get("rotation_turn_length_seconds"))
        .with("users", users)
        .with("restrictions", restrictions(sent.get("restrictions")));
  }

  private static List<?> restrictions(@Nullable Object sent) {
    if (sent == null) {
      return List.of();
    }
    if (sent instanceof List<?> list && list.stream().allMatch(ScheduleCalls::restricts)) {
      return list;
    }
    throw invalid("restrictions must be times of every day, or of a day of the week from 1 to 7");
  }

  private static boolean restricts(@Nullable Object sent) {
    if (!(sent instanceof Entity restriction)) {
      return false;
    }
    boolean daily = restriction.text("type").equals("daily_restriction");
    boolean weekly = restriction.text("type").equals("weekly_restriction");
    return (daily || (weekly && Bodies.counts(restriction.get("start_day_of_week"), 7)))
        && Bodies.counts(restriction.get("duration_seconds"), LONGEST_TURN)
        && restriction.text("start_time_of_day").matches(TIME_OF_DAY);
  }

  private void checkMember(@Nullable Object member) {
    if (!(member instanceof Entity object)
        || !(object.get("user") instanceof Entity user)
        || !account.directory().home(user.id()).equals("users")) {
      throw invalid("the users of a layer must exist");
    }
  }

  private static Refusal invalid(String error) {
    return new Refusal(400, 3001, "Schedule Invalid", error);
  }

  private Stream<Entity> onCall(Entity schedule, SchedulesWindow window) {
    LayerPlan plan = LayerPlan.of(schedule, account.directory());
    return plan.turns(window.since(), window.until()).stream()
        .filter(turn -> turn.start().isBefore(window.until()))
        .map(Turn::user);
  }

  /** Returns who is on call in a range of time; without one, all who take turns. */
  Object users(Call call) {
    Entity schedule = account.directory().get("schedules", call.variable(0));
    SchedulesWindow window = SchedulesWindow.of(call.query(), false);
    Stream<Entity> meant =
        window == null ? schedule.list("users").stream() : onCall(schedule, window);
    List<Entity> users =
        meant.map(Entity::id).distinct().map(id -> account.directory().get("users", id)).toList();
    return Map.of(call.operation().root(), users);
  }
}
