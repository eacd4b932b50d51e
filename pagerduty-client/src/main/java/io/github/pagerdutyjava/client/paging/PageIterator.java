package io.github.pagerdutyjava.client.paging;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends what a walk wants to ask, and skips the pages that add nothing. */
final class PageIterator<T> implements Iterator<Page<T>> {

  private final ListOperation<T> operation;
  private final Walk<T> walk;
  private final @Nullable String query;
  private final @Nullable Ahead<T> ahead;
  private @Nullable Page<T> ready;
  private @Nullable RuntimeException failure;

  private PageIterator(ListState<T> state, @Nullable String query) {
    this.operation = state.operation();
    this.walk = Walks.of(state);
    this.query = query;
    this.ahead = state.parallel() == 1 ? null : new Ahead<>(operation, state.parallel());
  }

  static <T> PageIterator<T> of(ListState<T> state, boolean checkpoints) {
    return new PageIterator<>(state, checkpoints ? QueryHash.of(state) : null);
  }

  @Override
  public boolean hasNext() {
    if (failure != null) {
      throw failure;
    }
    while (ready == null) {
      Parameters ask = walk.next();
      if (ask == null) {
        drop();
        return false;
      }
      List<T> items = judge(ahead == null ? operation.fetch(ask) : ahead.fetch(ask, walk));
      if (!items.isEmpty()) {
        ready = new Page<>(items, checkpoint());
      }
    }
    return true;
  }

  /**
   * A request that failed can be tried again by asking again. But a list that cannot be completed
   * must not seem to end when it is asked once more.
   */
  private List<T> judge(ListAnswer<T> answer) {
    try {
      return walk.accept(answer);
    } catch (RuntimeException e) {
      failure = e;
      drop();
      throw e;
    }
  }

  private void drop() {
    if (ahead != null) {
      ahead.drop();
    }
  }

  /** A checkpoint copies the ids of two seconds, so it is made only for those who look at pages. */
  private Optional<Checkpoint> checkpoint() {
    return query == null ? Optional.empty() : Optional.ofNullable(walk.checkpoint(query));
  }

  @Override
  public Page<T> next() {
    if (!hasNext() || ready == null) {
      throw new NoSuchElementException();
    }
    Page<T> page = ready;
    ready = null;
    return page;
  }
}
