package io.github.pagerdutyjava.client.paging;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A list whose order PagerDuty neither documents nor lets one choose. Its first page shows it:
 * newest first as a rule, oldest first, or none.
 */
final class NewestFirstWalk<T> extends OpeningWalk<T> {

  NewestFirstWalk(ListState<T> state) {
    super(state);
  }

  @Override
  Parameters first() {
    Long since = range.from() == null ? null : Long.valueOf(range.from() - 1);
    Long until = range.to() == null ? null : Long.valueOf(range.to() + 1);
    return Timeline.ends(state.filters(), since, until)
        .with("limit", ListState.LARGEST_PAGE)
        .with("offset", 0);
  }

  @Override
  Opened<T> open(ListAnswer<T> answer, TimeRange ended) {
    if (isSorted(answer.items(), Timeline.NEWEST_FIRST)) {
      return newestFirst(answer, ended);
    }
    if (!answer.more()) {
      return newestFirst(sorted(answer), ended);
    }
    if (isSorted(answer.items(), Timeline.OLDEST_FIRST)) {
      return oldestFirst(answer, ended);
    }
    return new Opened<>(new SplitWalk<>(state, ended.start(), ended.end()), List.of());
  }

  private Opened<T> newestFirst(ListAnswer<T> answer, TimeRange ended) {
    TimedRequests requests = TimedRequests.of(state, Timeline.NEWEST_FIRST);
    Long end = range.from() == null ? null : Long.valueOf(1 - range.from());
    TimeWalk<T> walk = TimeWalk.from(1 - ended.end(), end, requests, operation);
    return new Opened<>(walk, walk.acceptWhole(answer));
  }

  private Opened<T> oldestFirst(ListAnswer<T> answer, TimeRange ended) {
    TimedRequests requests = TimedRequests.of(state, Timeline.OLDEST_FIRST);
    Long from = range.from();
    long start = from == null ? operation.time(answer.items().get(0)).getEpochSecond() : from;
    TimeWalk<T> walk = TimeWalk.from(start, ended.end(), requests, operation);
    return new Opened<>(walk, walk.accept(answer));
  }

  private boolean isSorted(List<T> items, Timeline timeline) {
    Comparator<Instant> order = timeline.order();
    for (int i = 1; i < items.size(); i++) {
      if (order.compare(operation.time(items.get(i - 1)), operation.time(items.get(i))) > 0) {
        return false;
      }
    }
    return true;
  }

  private ListAnswer<T> sorted(ListAnswer<T> answer) {
    Comparator<T> order = Comparator.comparing(operation::time, Timeline.NEWEST_FIRST.order());
    List<T> items = answer.items().stream().sorted(order).toList();
    return new ListAnswer<>(
        items, answer.more(), answer.total(), answer.nextCursor(), answer.serverTime());
  }
}
