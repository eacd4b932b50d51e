package io.github.pagerdutyjava.client.paging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that PagerDuty sorts by creation time. Without {@code since} the whole list is asked for
 * first: its first item is where the walk starts.
 */
final class OldestFirstWalk<T> extends OpeningWalk<T> {

  private static final long DAY = Duration.ofDays(1).toSeconds();

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
    return requests.page(from - 1, requests.far(from - 1, range.to()), 0);
  }

  @Override
  Opened<T> open(ListAnswer<T> answer) {
    Long from = range.from();
    long start = from == null ? firstSecond(answer.items()) : from;
    TimeWalk<T> walk = TimeWalk.from(start, end(answer), requests, operation);
    return new Opened<>(walk, from == null ? walk.acceptWhole(answer) : walk.accept(answer));
  }

  /**
   * Returns where the walk ends. Nothing is created in the future, so that a far end costs no
   * request for each half year until then; a day is more than what clocks differ by.
   */
  private @Nullable Long end(ListAnswer<T> answer) {
    Long to = range.to();
    Instant now = answer.serverTime();
    return to == null || now == null ? to : Long.valueOf(Math.min(to, now.getEpochSecond() + DAY));
  }

  private long firstSecond(List<T> items) {
    return items.isEmpty() ? range.end() : operation.time(items.get(0)).getEpochSecond();
  }
}
