package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The log entries of the account and of one incident, newest first. */
final class LogEntryCalls {
  private final Lazy<Account> account;

  LogEntryCalls(Lazy<Account> account) {
    this.account = account;
  }

  Object list(Call call) {
    Paging paging = Paging.of(call.query());
    Range range = range(call.query());
    return page(call, paging, account.value().logEntries().newestFirst(range));
  }

  Object ofIncident(Call call) {
    Paging paging = Paging.of(call.query());
    Range range = range(call.query());
    Incident incident = account.value().incidents().get(call.variable(0));
    List<LogEntries.Entry> entries = new ArrayList<>(account.value().logEntries().of(incident));
    entries.removeIf(entry -> entry.second() < range.since() || entry.second() >= range.until());
    Collections.reverse(entries);
    return page(call, paging, entries);
  }

  Object one(Call call) {
    Entity entry = account.value().logEntries().find(call.variable(0));
    if (entry == null) {
      throw Refusal.notFound();
    }
    return Map.of(call.operation().root(), account.value().views().show(entry, call));
  }

  private Object page(Call call, Paging paging, List<LogEntries.Entry> entries) {
    boolean overview = call.query().flag("is_overview");
    Set<String> teams = call.query().all("team_ids[]");
    Incidents incidents = account.value().incidents();
    List<LogEntries.Entry> found =
        entries.stream()
            .filter(entry -> !overview || entry.kind().overview())
            .filter(
                entry ->
                    teams.isEmpty()
                        || !Collections.disjoint(
                            teams, Views.ids(incidents.teams(entry.incident()), List.of())))
            .toList();
    LogEntries all = account.value().logEntries();
    Views views = account.value().views();
    return paging.page(
        call.operation().root(), found.size(), i -> views.show(all.show(found.get(i)), call));
  }

  private static Range range(Query query) {
    return Range.open(Times.read(query, "since"), Times.read(query, "until"));
  }
}
