package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * Schedules of both kinds, the layer-based ones first; immutable, every method returns a copy.
 * Different filters must all fit, of the values of one filter any.
 *
 * <pre>{@code
 * Paged<Schedule> schedules = client.schedules().teamIds("PQ9K7I8");
 * }</pre>
 */
public sealed class ScheduleQuery extends PagedQuery<Schedule, ScheduleQuery> permits Schedules {

  ScheduleQuery(ListState<Schedule> state) {
    super(state);
  }

  @Override
  protected final ScheduleQuery copy(ListState<Schedule> state) {
    return new ScheduleQuery(state);
  }

  /** Returns a copy that selects schedules whose name holds this text. */
  public final ScheduleQuery query(String query) {
    return with("query", query);
  }

  /** Returns a copy that selects schedules of these teams; the account must have teams. */
  public final ScheduleQuery teamIds(String... teamIds) {
    return withAll("team_ids[]", (Object[]) teamIds);
  }
}
