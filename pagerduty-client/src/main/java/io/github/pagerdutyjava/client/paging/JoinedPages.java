package io.github.pagerdutyjava.client.paging;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of a list and then of the one that follows it, without what was in both. */
final class JoinedPages<T> implements Iterator<Page<T>> {

  private final ListOperation<T> first;
  private final boolean checkpoints;
  private final Set<String> seen = new HashSet<>();
  private @Nullable ListState<T> following;
  private Iterator<Page<T>> pages = Collections.emptyIterator();
  private @Nullable Page<T> ready;

  private JoinedPages(ListState<T> first, boolean checkpoints) {
    this.first = first.operation();
    this.following = first;
    this.checkpoints = checkpoints;
  }

  /** Returns the pages of this list, with those of what follows it, if anything does. */
  static <T> Iterator<Page<T>> of(ListState<T> state, boolean checkpoints) {
    return state.rest() == null
        ? PageIterator.of(state, checkpoints)
        : new JoinedPages<>(state, checkpoints);
  }

  @Override
  public boolean hasNext() {
    while (ready == null) {
      if (pages.hasNext()) {
        ready = unseen(pages.next());
      } else if (following != null) {
        pages = PageIterator.of(following, checkpoints);
        following = following.rest();
      } else {
        return false;
      }
    }
    return true;
  }

  private @Nullable Page<T> unseen(Page<T> page) {
    List<T> items = page.items().stream().filter(item -> seen.add(first.key(item))).toList();
    return items.isEmpty() ? null : new Page<>(items, page.checkpoint());
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
