package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

  /** Only what a person wrote when opening an incident can be written anew. */
  Object amend(Call call) {
    Map<String, @Nullable Object> sent = call.sent().object("channel");
    Entity entry = account.value().logEntries().find(call.variable(0));
    if (entry == null) {
      throw Refusal.notFound();
    }
    Entity channel = entry.entity("channel");
    if (!channel.text("type").equals(NewIncidents.CHANNEL)
        || !NewIncidents.CHANNEL.equals(sent.get("type"))) {
      throw Refusal.argument("the type of the channel must be " + NewIncidents.CHANNEL);
    }
    Entity after = Entity.copy(channel).with("details", Sent.text(sent, "details"));
    account.value().chronicle().replace(Entity.copy(entry).with("channel", after));
    return Map.of();
  }

  private Object page(Call call, Paging paging, List<LogEntries.Entry> entries) {
    Predicate<LogEntries.Entry> filter = filter(call.query());
    List<LogEntries.Entry> found =
        filter == null ? entries : entries.stream().filter(filter).toList();
    LogEntries all = account.value().logEntries();
    Views views = account.value().views();
    return paging.page(
        call.operation().root(), found.size(), i -> views.show(all.show(found.get(i)), call));
  }

  private @Nullable Predicate<LogEntries.Entry> filter(Query query) {
    boolean overview = query.flag("is_overview");
    Set<String> teams = query.all("team_ids[]");
    if (!overview && teams.isEmpty()) {
      return null;
    }
    Incidents incidents = account.value().incidents();
    return entry ->
        (!overview || account.value().logEntries().overview(entry))
            && (teams.isEmpty()
                || !Collections.disjoint(
                    teams, Views.ids(incidents.teams(entry.incident()), List.of())));
  }

  private static Range range(Query query) {
    return Range.open(Times.read(query, "since"), Times.read(query, "until"));
  }
}
