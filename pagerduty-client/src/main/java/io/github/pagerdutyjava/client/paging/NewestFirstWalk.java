package io.github.pagerdutyjava.client.paging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list whose order PagerDuty neither documents nor lets one choose. Its first page shows it:
 * newest first as a rule, oldest first, or none. When all of the page is equally old, a later page
 * does.
 */
final class NewestFirstWalk<T> extends OpeningWalk<T> {

  private final List<Instant> seen = new ArrayList<>();
  private int offset;

  NewestFirstWalk(ListState<T> state) {
    super(state);
  }

  @Override
  Parameters first() {
    Long since = range.from() == null ? null : Long.valueOf(range.from() - 1);
    Long until = range.to() == null ? null : Long.valueOf(range.to() + 1);
    return Timeline.ends(state.filters(), since, until)
        .with("limit", ListState.LARGEST_PAGE)
        .with("offset", offset);
  }

  @Override
  @Nullable Opened<T> open(ListAnswer<T> answer) {
    answer.items().forEach(item -> seen.add(operation.time(item)));
    boolean descending = isSorted(Timeline.NEWEST_FIRST);
    boolean ascending = isSorted(Timeline.OLDEST_FIRST);
    if (descending && ascending && answer.more()) {
      lookFurther(answer.items().size());
      return null;
    }
    if (offset == 0 && !answer.more()) {
      return opened(newestFirst(), sorted(answer));
    }
    if (descending) {
      return opened(newestFirst(), answer);
    }
    return ascending
        ? opened(oldestFirst(), answer)
        : new Opened<>(new SplitWalk<>(state, range.start(), range.end()), List.of());
  }

  /** Only the answer to the first request is one that the walk itself would have begun with. */
  private Opened<T> opened(TimeWalk<T> walk, ListAnswer<T> answer) {
    return new Opened<>(walk, offset == 0 ? walk.acceptWhole(answer) : List.of());
  }

  private void lookFurther(int items) {
    offset += items;
    if (offset + ListState.LARGEST_PAGE > OffsetWalk.WALL) {
      throw operation.incomplete(Progress.tooMany(seen.get(0)));
    }
  }

  private TimeWalk<T> newestFirst() {
    TimedRequests requests = TimedRequests.of(state, Timeline.NEWEST_FIRST);
    Long end = range.from() == null ? null : Long.valueOf(1 - range.from());
    return TimeWalk.from(1 - range.end(), end, requests, operation);
  }

  private TimeWalk<T> oldestFirst() {
    TimedRequests requests = TimedRequests.of(state, Timeline.OLDEST_FIRST);
    long start = range.from() == null ? seen.get(0).getEpochSecond() : range.from();
    return TimeWalk.from(start, range.end(), requests, operation);
  }

  private boolean isSorted(Timeline timeline) {
    Comparator<Instant> order = timeline.order();
    for (int i = 1; i < seen.size(); i++) {
      if (order.compare(seen.get(i - 1), seen.get(i)) > 0) {
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
