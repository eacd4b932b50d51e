package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.client.logentries.LogEntry;
import io.github.pagerdutyjava.client.logentries.LogEntryInclude;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.TimedQuery;
import java.time.ZoneId;

/**
 * What happened to one incident, the latest first; immutable, every method returns a copy.
 *
 * <pre>{@code
 * Optional<LogEntry> resolved =
 *     client.incidents().logEntries("Q1ABC").stream()
 *         .filter(entry -> "resolve_log_entry".equals(entry.type()))
 *         .findFirst();
 * }</pre>
 */
public final class IncidentLogEntryQuery extends TimedQuery<LogEntry, IncidentLogEntryQuery> {

  IncidentLogEntryQuery(IncidentsApi api, String id) {
    this(
        ListState.of(
            ListOperation.<LogEntry>of(
                    "/incidents/{id}/log_entries", query -> api.logEntries(id, query), LogEntry::id)
                .newestFirst(LogEntry::createdAt)
                .ownedBy(id)));
  }

  private IncidentLogEntryQuery(ListState<LogEntry> state) {
    super(state);
  }

  @Override
  protected IncidentLogEntryQuery copy(ListState<LogEntry> state) {
    return new IncidentLogEntryQuery(state);
  }

  /** Returns a copy for whose answers PagerDuty uses this zone; which entries fit is the same. */
  public IncidentLogEntryQuery timeZone(ZoneId timeZone) {
    return with("time_zone", timeZone);
  }

  /** Returns a copy that selects only what changed an incident most. */
  public IncidentLogEntryQuery overview() {
    return with("is_overview", true);
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public IncidentLogEntryQuery include(LogEntryInclude... include) {
    return withAll("include[]", (Object[]) include);
  }
}
