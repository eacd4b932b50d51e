package io.github.pagerdutyjava.client.paging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A range of a cursor list that PagerDuty shows a month at a time: window by window, the latest
 * first. When the range has no end, a request for one item tells PagerDuty's clock.
 */
final class WindowsWalk<T> implements Walk<T> {

  /** PagerDuty allows 31 days; a window is asked with one second more at both ends. */
  private static final long WINDOW = Duration.ofDays(30).toSeconds();

  private static final long UNSAID = Duration.ofDays(1).toSeconds();

  /** PagerDuty's audit trail, the one list of this kind, begins on the next day. */
  private static final long EARLIEST = Instant.parse("2020-12-01T00:00:00Z").getEpochSecond();

  private final ListState<T> state;
  private final ListOperation<T> operation;
  private TimeRange range;
  private @Nullable TimeRange window;
  private @Nullable CursorWalk<T> walk;
  private long following;

  WindowsWalk(ListState<T> state) {
    this.state = state;
    this.operation = state.operation();
    this.range = TimeRange.of(state.since(), state.until());
    if (range.to() != null && !state.isEmptyRange()) {
      open(range.end());
    }
  }

  private void open(long end) {
    long start = Math.max(Math.max(start(), EARLIEST), end - WINDOW);
    window = start < end ? new TimeRange(start, end) : null;
    walk =
        new CursorWalk<>(
            ListState.of(operation, Timeline.ends(state.filters(), start - 1, end + 1))
                .withPageSize(state.pageSize()));
  }

  private long start() {
    return state.since() == null ? range.end() - UNSAID : range.start();
  }

  @Override
  public @Nullable Parameters next() {
    if (range.to() == null) {
      return state.filters().with("limit", 1);
    }
    while (window != null && walk != null) {
      Parameters ask = walk.next();
      if (ask != null) {
        return ask;
      }
      open(following);
    }
    return null;
  }

  @Override
  public List<T> accept(ListAnswer<T> answer) {
    TimeRange current = window;
    if (current == null || walk == null) {
      range = range.endedBy(answer, operation);
      open(range.end());
      return List.of();
    }
    following = TimeRange.happened(current.start(), answer);
    return walk.accept(answer).stream()
        .filter(item -> current.contains(operation.time(item)))
        .toList();
  }
}
