package io.github.pagerdutyjava.client.logentries;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.Includes;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import java.time.ZoneId;

/**
 * What happened to the incidents of the account: {@code GET /log_entries}, OAuth scope {@code
 * incidents.read}.
 *
 * <pre>{@code
 * for (LogEntry entry : client.logEntries().since(start).include(LogEntryInclude.INCIDENTS)) {
 *   System.out.println(entry.createdAt() + " " + entry.summary());
 * }
 * }</pre>
 *
 * <p>The list is complete however many there are: it is read back in time, where PagerDuty's own
 * paging ends at 10,000 items. More than 10,000 of one second throw an {@link
 * io.github.pagerdutyjava.IncompleteListException}.
 */
public final class LogEntries extends LogEntryQuery {

  private final LogEntriesApi api;

  @Internal
  public LogEntries(Connection connection) {
    this(connection.api(LogEntriesApi.class));
  }

  private LogEntries(LogEntriesApi api) {
    super(
        ListState.of(
            ListOperation.of("/log_entries", api::list, LogEntry::id)
                .newestFirst(LogEntry::createdAt)));
    this.api = api;
  }

  /**
   * Returns one log entry: {@code GET /log_entries/{id}}, OAuth scope {@code incidents.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public LogEntry get(String id, LogEntryInclude... include) {
    return api.get(requireNonNull(id, "id"), null, Includes.of(include));
  }

  /**
   * Returns one log entry in whose texts PagerDuty uses this zone: {@code GET /log_entries/{id}},
   * OAuth scope {@code incidents.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public LogEntry get(String id, ZoneId timeZone, LogEntryInclude... include) {
    return api.get(
        requireNonNull(id, "id"), Arguments.zone("time_zone", timeZone), Includes.of(include));
  }

  /**
   * Gives the channel of a log entry new details: {@code PUT /log_entries/{id}/channel}, OAuth
   * scope {@code incidents.write}, acting as the client's {@code From}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such log entry
   */
  public void updateChannel(String id, ChannelUpdate channel) {
    api.updateChannel(requireNonNull(id, "id"), requireNonNull(channel, "channel"));
  }
}
