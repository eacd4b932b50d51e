package io.github.pagerdutyjava.client.paging;

import java.util.List;

/** The newest items of a timed list with one request. */
final class Newest {

  private Newest() {}

  static <T> List<T> ask(ListState<T> state, int n) {
    if (n < 1 || n > ListState.LARGEST_PAGE) {
      throw new IllegalArgumentException("n: 1 to 100, not " + n);
    }
    if (state.isEmptyRange()) {
      return List.of();
    }
    ListOperation<T> operation = state.operation();
    TimeRange range = TimeRange.of(state.since(), state.until());
    ListAnswer<T> answer = ask(state, range, n);
    if (isYetToCome(range, answer)) {
      answer = ask(state, new TimeRange(range.from(), null), n);
    }
    new Ties<>(operation, Timeline.NEWEST_FIRST.order()).check(answer.items());
    List<T> newest =
        answer.items().stream()
            .filter(item -> range.contains(operation.time(item)))
            .limit(n)
            .toList();
    if (newest.size() < n && answer.more() && !reachesBehind(answer.items(), range, operation)) {
      throw operation.incomplete("one page does not reach back to the newest items before until");
    }
    return newest;
  }

  private static <T> ListAnswer<T> ask(ListState<T> state, TimeRange range, int n) {
    // Items of the second of the end itself may come too, so a page of just n could be too small.
    int limit = range.to() == null ? n : ListState.LARGEST_PAGE;
    return state
        .operation()
        .fetch(newestFirst(state, range).with("limit", limit).with("offset", 0));
  }

  /** Whether all that was looked at is in the future, so that the end cuts nothing off. */
  private static boolean isYetToCome(TimeRange range, ListAnswer<?> answer) {
    return range.to() != null
        && answer.items().isEmpty()
        && answer.serverTime() != null
        && range.to() - TimedRequests.WINDOW > answer.serverTime().getEpochSecond();
  }

  private static <T> boolean reachesBehind(
      List<T> page, TimeRange range, ListOperation<T> operation) {
    Long from = range.from();
    return from != null
        && !page.isEmpty()
        && operation.time(page.get(page.size() - 1)).getEpochSecond() < from;
  }

  private static Parameters newestFirst(ListState<?> state, TimeRange range) {
    Long since = range.from() == null ? null : Long.valueOf(range.from() - 1);
    if (state.operation().style() == ListOperation.Style.NEWEST_FIRST) {
      return Timeline.ends(state.filters(), since, range.to());
    }
    Parameters sorted = state.filters().with("sort_by", "created_at:desc,incident_number:desc");
    if (range.to() == null) {
      return sorted.with("date_range", "all");
    }
    long earliest = range.to() - TimedRequests.WINDOW;
    return Timeline.ends(sorted, since == null ? earliest : Math.max(since, earliest), range.to());
  }
}
