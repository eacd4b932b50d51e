package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.NotFoundException;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.oncalls.OnCall;
import io.github.pagerdutyjava.client.oncalls.OnCallQuery;
import io.github.pagerdutyjava.client.schedules.Shift;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who is on call by escalation policies and by schedules. */
final class DutyReader {

  private final PagerDutyClient client;
  private final Map<String, String> names = new HashMap<>();

  DutyReader(PagerDutyClient client) {
    this.client = client;
  }

  /** Returns who is on call by these policies, by all when none is named. */
  List<Duty> ofPolicies(List<String> policies, Watch watch) {
    OnCallQuery query = client.oncalls().since(watch.from()).until(watch.to());
    if (!policies.isEmpty()) {
      query = query.escalationPolicyIds(policies.toArray(String[]::new));
    }
    List<Duty> duties = new ArrayList<>();
    for (OnCall onCall : query) {
      Resource user = onCall.user();
      if (user != null && watch.overlaps(onCall.start(), onCall.end())) {
        duties.add(duty(onCall, user));
      }
    }
    return duties;
  }

  private Duty duty(OnCall onCall, Resource user) {
    Resource policy = onCall.escalationPolicy();
    Resource schedule = onCall.schedule();
    return new Duty(
        policy == null ? null : policy.id(),
        policy == null ? null : policy.summary(),
        onCall.escalationLevel(),
        schedule == null ? null : schedule.id(),
        schedule == null ? null : schedule.summary(),
        user.id(),
        name(user),
        onCall.start(),
        onCall.end());
  }

  /** Returns who is on call by a schedule, be it made of layers or of shifts. */
  List<Duty> ofSchedule(String id, Watch watch) {
    String name = client.schedules().get(id).name();
    List<Shift> shifts =
        watch.isMoment()
            ? client.schedules().onCall(id, watch.from())
            : client.schedules().shifts(id, watch.from(), watch.to());
    return shifts.stream().map(shift -> duty(id, name, shift)).toList();
  }

  private Duty duty(String id, @Nullable String name, Shift shift) {
    Resource user = shift.user();
    Instant start = shift.start();
    return new Duty(null, null, null, id, name, user.id(), name(user), start, shift.end());
  }

  /** Some schedules name users by their id alone; each of them is looked up once. */
  private @Nullable String name(Resource user) {
    return user.summary() == null ? names.computeIfAbsent(user.id(), this::lookUp) : user.summary();
  }

  private String lookUp(String id) {
    try {
      String name = client.users().get(id).name();
      return name == null ? id : name;
    } catch (NotFoundException e) {
      return id;
    }
  }
}
