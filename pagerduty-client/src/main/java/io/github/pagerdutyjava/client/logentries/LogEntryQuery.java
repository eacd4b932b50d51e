package io.github.pagerdutyjava.client.logentries;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.TimedQuery;
import java.time.ZoneId;

/**
 * Log entries by time, the latest first; immutable, every method returns a copy. Different filters
 * must all fit, of the values of one filter any.
 *
 * <pre>{@code
 * Paged<LogEntry> entries = client.logEntries().since(start).teamIds("PQ9K7I8").overview();
 * }</pre>
 */
public sealed class LogEntryQuery extends TimedQuery<LogEntry, LogEntryQuery> permits LogEntries {

  LogEntryQuery(ListState<LogEntry> state) {
    super(state);
  }

  @Override
  protected final LogEntryQuery copy(ListState<LogEntry> state) {
    return new LogEntryQuery(state);
  }

  /** Returns a copy for whose answers PagerDuty uses this zone; which entries fit is the same. */
  public final LogEntryQuery timeZone(ZoneId timeZone) {
    return with("time_zone", timeZone);
  }

  /** Returns a copy that selects only what changed an incident most. */
  public final LogEntryQuery overview() {
    return with("is_overview", true);
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public final LogEntryQuery include(LogEntryInclude... include) {
    return withAll("include[]", (Object[]) include);
  }

  /**
   * Returns a copy that selects entries of the incidents of these teams; the account must have
   * teams.
   */
  public final LogEntryQuery teamIds(String... teamIds) {
    return withAll("team_ids[]", (Object[]) teamIds);
  }
}
