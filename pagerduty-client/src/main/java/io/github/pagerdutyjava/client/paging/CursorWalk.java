package io.github.pagerdutyjava.client.paging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list that PagerDuty continues by cursor. A cursor that comes back would go round for ever; the
 * last thousand are remembered, and longer rounds are met by one that is remembered at ever longer
 * intervals, so that memory is bounded.
 */
final class CursorWalk<T> implements Walk<T> {

  private static final int REMEMBERED = 1_000;
  private static final int MOST_EMPTY_PAGES = 200;

  private final ListState<T> state;
  private final ListOperation<T> operation;
  private final Set<String> recent = new LinkedHashSet<>();
  private Set<String> previousPage = Set.of();
  private @Nullable String cursor;
  private @Nullable String milestone;
  private long steps;
  private int emptyPages;
  private boolean done;

  CursorWalk(ListState<T> state) {
    this.state = state;
    this.operation = state.operation();
  }

  @Override
  public @Nullable Parameters next() {
    if (done) {
      return null;
    }
    Parameters ask = state.filters().with("limit", state.pageSize());
    return cursor == null ? ask : ask.with("cursor", cursor);
  }

  @Override
  public List<T> accept(ListAnswer<T> answer) {
    String next = answer.nextCursor();
    if (next == null || next.isEmpty()) {
      done = true;
    } else {
      follow(next, answer.items().isEmpty());
    }
    return withoutRepeats(answer.items());
  }

  private void follow(String next, boolean empty) {
    emptyPages = empty ? emptyPages + 1 : 0;
    if (emptyPages > MOST_EMPTY_PAGES) {
      throw operation.incomplete("no progress: PagerDuty promises more items and sends none");
    }
    if (next.equals(milestone) || !recent.add(next)) {
      throw operation.incomplete("no progress: PagerDuty repeats a cursor, so the list has no end");
    }
    if (recent.size() > REMEMBERED) {
      recent.remove(recent.iterator().next());
    }
    if (Long.bitCount(++steps) == 1) {
      milestone = next;
    }
    cursor = next;
  }

  private List<T> withoutRepeats(List<T> items) {
    Set<String> page = new HashSet<>();
    List<T> added = new ArrayList<>(items.size());
    for (T item : items) {
      String key = operation.key(item);
      if (page.add(key) && !previousPage.contains(key)) {
        added.add(item);
      }
    }
    previousPage = page;
    return added;
  }
}
