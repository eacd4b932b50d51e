package io.github.pagerdutyjava.client.paging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the requests of a walk along time have in common.
 *
 * @param timeline the direction of the walk
 * @param filters the parameters of every request
 * @param pageSize how many items to ask for
 * @param windowed whether a range may not be longer than half a year
 * @param ahead whether pages are read before their turn
 */
record TimedRequests(
    Timeline timeline, Parameters filters, int pageSize, boolean windowed, boolean ahead) {

  /** The far end of a request that has none. */
  static final long FOREVER = Long.MAX_VALUE;

  /** PagerDuty allows six months; no six of them are shorter than this. */
  static final long WINDOW = Duration.ofDays(180).toSeconds();

  static TimedRequests of(ListState<?> state, Timeline timeline) {
    boolean sortable = state.operation().style() == ListOperation.Style.OLDEST_FIRST;
    Parameters filters =
        sortable
            ? state.filters().with("sort_by", "created_at:asc,incident_number:asc")
            : state.filters();
    return new TimedRequests(
        timeline, filters, Math.max(2, state.pageSize()), sortable, state.parallel() > 1);
  }

  /**
   * Returns the far end of a request that starts at {@code near}: one tick more than wanted, so
   * that it does not matter whether PagerDuty takes it exclusively.
   */
  long far(long near, @Nullable Long end) {
    long wanted = end == null ? FOREVER : end + 1;
    return windowed ? Math.min(wanted, near + WINDOW) : wanted;
  }

  int limit(int offset) {
    return Math.min(pageSize, OffsetWalk.WALL - offset);
  }

  Parameters page(long near, long far, int offset) {
    return range(near, far).with("limit", limit(offset)).with("offset", offset);
  }

  /** Returns the request for the first page of a range; who reads ahead needs to know how much. */
  Parameters counted(Parameters page) {
    return ahead ? page.with("total", true) : page;
  }

  Parameters range(long near, long far) {
    return timeline.range(filters, near, far == FOREVER ? null : far);
  }
}
