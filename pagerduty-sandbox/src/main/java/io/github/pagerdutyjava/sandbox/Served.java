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
    Map<String, Behaviour> behaviours = new HashMap<>();
    addLists(behaviours, new Lists(account));
    addHistory(behaviours, account, clock);
    addSchedules(behaviours, account, clock);
    Audit audit = new Audit(account, clock);
    behaviours.put("audit", audit::list);
    behaviours.put("audit_of", audit::ofObject);
    new Written(account, clock, behaviours).addAll();
    return new RestApi.Behaviours(behaviours, account, audit);
  }

  private static void addLists(Map<String, Behaviour> behaviours, Lists lists) {
    behaviours.put("list", lists::list);
    behaviours.put("one", lists::one);
    behaviours.put("user", lists::user);
    behaviours.put("me", lists::me);
    behaviours.put("abilities", call -> Map.of("abilities", ABILITIES));
    behaviours.put("ability", Served::ability);
  }

  private static void addHistory(
      Map<String, Behaviour> behaviours, Lazy<Account> account, Clock clock) {
    IncidentCalls incidents = new IncidentCalls(account, clock);
    behaviours.put("incidents", incidents::list);
    behaviours.put("incident", incidents::one);
    LogEntryCalls logEntries = new LogEntryCalls(account);
    behaviours.put("log_entries", logEntries::list);
    behaviours.put("incident_log_entries", logEntries::ofIncident);
    behaviours.put("log_entry", logEntries::one);
    behaviours.put("channel", logEntries::amend);
    ChangeEvents changeEvents = new ChangeEvents(account);
    behaviours.put("change_events", changeEvents::list);
    behaviours.put("change_event", changeEvents::one);
    behaviours.put("update_change_event", changeEvents::update);
  }

  private static void addSchedules(
      Map<String, Behaviour> behaviours, Lazy<Account> account, Clock clock) {
    Schedules schedules = new Schedules(account, clock);
    behaviours.put("schedules", schedules::list);
    behaviours.put("schedule", schedules::one);
    SchedulesByShift byShift = new SchedulesByShift(account);
    behaviours.put("schedules_by_shift", byShift::list);
    behaviours.put("schedule_by_shift", byShift::one);
    behaviours.put("oncalls", new OnCalls(account, clock)::list);
  }

  private static Object ability(Call call) {
    if (ABILITIES.contains(call.variable(0))) {
      return RestApi.Behaviours.NOTHING;
    }
    throw Refusal.notFound();
  }
}
