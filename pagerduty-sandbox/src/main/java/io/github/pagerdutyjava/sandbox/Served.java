package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which behaviour the table of operations means by which name. */
final class Served {
  private static final List<String> ABILITIES =
      List.of("teams", "read_only_users", "service_support_hours", "urgencies");

  private Served() {}

  static RestApi.Behaviours by(Lazy<Account> account, Clock clock) {
    Lists lists = new Lists(account);
    IncidentCalls incidents = new IncidentCalls(account, clock);
    LogEntryCalls logEntries = new LogEntryCalls(account);
    ChangeEvents changeEvents = new ChangeEvents(account);
    Schedules schedules = new Schedules(account, clock);
    SchedulesByShift byShift = new SchedulesByShift(account);
    Map<String, Behaviour> behaviours = new HashMap<>();
    behaviours.put("list", lists::list);
    behaviours.put("one", lists::one);
    behaviours.put("user", lists::user);
    behaviours.put("incidents", incidents::list);
    behaviours.put("incident", incidents::one);
    behaviours.put("log_entries", logEntries::list);
    behaviours.put("incident_log_entries", logEntries::ofIncident);
    behaviours.put("log_entry", logEntries::one);
    behaviours.put("change_events", changeEvents::list);
    behaviours.put("update_change_event", changeEvents::update);
    behaviours.put("channel", logEntries::amend);
    behaviours.put("change_event", changeEvents::one);
    behaviours.put("schedules", schedules::list);
    behaviours.put("schedule", schedules::one);
    behaviours.put("schedules_by_shift", byShift::list);
    behaviours.put("schedule_by_shift", byShift::one);
    behaviours.put("oncalls", new OnCalls(account, clock)::list);
    behaviours.put("abilities", call -> Map.of("abilities", ABILITIES));
    behaviours.put("ability", Served::ability);
    behaviours.put("me", lists::me);
    Audit audit = new Audit(account, clock);
    behaviours.put("audit", audit::list);
    behaviours.put("audit_of", audit::ofObject);
    new Written(account, clock, behaviours).addAll();
    return new RestApi.Behaviours(behaviours, new TypeNames(account), new Writes(account, audit));
  }

  private static Object ability(Call call) {
    if (ABILITIES.contains(call.variable(0))) {
      return RestApi.Behaviours.NOTHING;
    }
    throw Refusal.notFound();
  }
}
