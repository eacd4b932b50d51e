package io.github.pagerdutyjava.client.paging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list in no order at all: the range is halved until PagerDuty counts few items in a part, and
 * each part, the newest first, is read until all of that count were seen.
 */
final class SplitWalk<T> implements Walk<T> {

  private static final int FEW = 1_000;

  /** Three months have 89 days at least, and a part is asked with one second more at both ends. */
  private static final long LONGEST = Duration.ofDays(88).toSeconds();

  private final ListState<T> state;
  private final ListOperation<T> operation;
  private final long start;
  private final Deque<TimeRange> parts = new ArrayDeque<>();
  private final Map<String, T> found = new LinkedHashMap<>();
  private @Nullable Sweep<T> sweep;
  private long covered;

  SplitWalk(ListState<T> state, long start, long end) {
    this(state, start, end, Long.MAX_VALUE);
  }

  private SplitWalk(ListState<T> state, long start, long end, long longest) {
    this.state = state;
    this.operation = state.operation();
    this.start = start;
    this.covered = end;
    for (long from = start; from < end; from += Math.min(longest, end - from)) {
      parts.push(new TimeRange(from, from + Math.min(longest, end - from)));
    }
  }

  /** Returns the walk of a list that has a range, of which PagerDuty does not answer for all. */
  static <T> SplitWalk<T> of(ListState<T> state) {
    TimeRange range = TimeRange.of(state.since(), state.until());
    long end = state.isEmptyRange() ? range.start() : range.end();
    return new SplitWalk<>(state, range.start(), end, LONGEST);
  }

  static <T> SplitWalk<T> resume(Checkpoint checkpoint, ListState<T> state) {
    long start = checkpoint.end() == null ? checkpoint.covered() : checkpoint.end();
    return new SplitWalk<>(state, start, checkpoint.covered());
  }

  @Override
  public @Nullable Parameters next() {
    TimeRange part = parts.peek();
    if (part == null) {
      return null;
    }
    if (sweep == null) {
      sweep = sweep(part);
    }
    return sweep.next();
  }

  /** One second more at both ends, so that it does not matter how PagerDuty takes them. */
  private Sweep<T> sweep(TimeRange part) {
    return new Sweep<>(
        operation,
        Timeline.ends(state.filters(), part.start() - 1, part.end() + 1),
        state.pageSize(),
        item -> true,
        Progress.tooMany(Instant.ofEpochSecond(part.start())));
  }

  @Override
  public List<T> accept(ListAnswer<T> answer) {
    TimeRange part = parts.element();
    if (found.isEmpty() && isLarge(answer) && part.end() - part.start() > 1) {
      split(part);
      return List.of();
    }
    answer.items().forEach(item -> found.putIfAbsent(operation.key(item), item));
    return sweep != null && sweep.accept(answer) ? finish(part, answer) : List.of();
  }

  private static boolean isLarge(ListAnswer<?> answer) {
    return answer.total() == null ? answer.more() : answer.total() > FEW;
  }

  private void split(TimeRange part) {
    long middle = part.start() + (part.end() - part.start()) / 2;
    parts.pop();
    parts.push(new TimeRange(part.start(), middle));
    parts.push(new TimeRange(middle, part.end()));
    sweep = null;
  }

  private List<T> finish(TimeRange part, ListAnswer<T> last) {
    List<T> items =
        found.values().stream()
            .filter(item -> part.contains(operation.time(item)))
            .sorted(Comparator.comparing(operation::time, Timeline.NEWEST_FIRST.order()))
            .toList();
    parts.pop();
    long happened = TimeRange.happened(part.start(), last);
    parts.removeIf(next -> next.start() >= happened);
    found.clear();
    sweep = null;
    covered = part.start();
    return items;
  }

  @Override
  public @Nullable Checkpoint checkpoint(String query) {
    if (operation.style() == ListOperation.Style.PARTS) {
      return null;
    }
    return new Checkpoint(query, Checkpoint.Kind.UNSORTED, start, covered, false, Set.of());
  }
}
