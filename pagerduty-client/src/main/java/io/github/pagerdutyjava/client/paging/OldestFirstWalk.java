package io.github.pagerdutyjava.client.paging;

import java.util.List;

/**
 * A list that PagerDuty sorts by creation time. Without {@code since} the whole list is asked for
 * first: its first item is where the walk starts.
 */
final class OldestFirstWalk<T> extends OpeningWalk<T> {

  private final TimedRequests requests;

  OldestFirstWalk(ListState<T> state) {
    super(state);
    this.requests = TimedRequests.of(state, Timeline.OLDEST_FIRST);
  }

  @Override
  Parameters first() {
    Long from = range.from();
    if (from == null) {
      return requests
          .filters()
          .with("date_range", "all")
          .with("limit", ListState.LARGEST_PAGE)
          .with("offset", 0);
    }
    return requests.counted(requests.page(from - 1, requests.far(from - 1, range.to()), 0));
  }

  @Override
  Opened<T> open(ListAnswer<T> answer) {
    Long from = range.from();
    long start = from == null ? firstSecond(answer.items()) : from;
    TimeWalk<T> walk = TimeWalk.from(start, range.to(), requests, operation);
    return new Opened<>(walk, from == null ? walk.acceptWhole(answer) : walk.accept(answer));
  }

  private long firstSecond(List<T> items) {
    return items.isEmpty() ? range.end() : operation.time(items.get(0)).getEpochSecond();
  }
}
