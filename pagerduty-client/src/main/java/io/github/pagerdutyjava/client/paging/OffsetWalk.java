package io.github.pagerdutyjava.client.paging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list that can only be paged by offset. Items that leave it meanwhile shift the rest forward, so
 * every page has to overlap what was seen by an item at least, its anchor; without one the walk
 * steps back until it finds one.
 */
final class OffsetWalk<T> implements Walk<T> {

  /** PagerDuty answers 400 when offset and limit together pass this. */
  static final int WALL = 10_000;

  private final ListState<T> state;
  private final ListOperation<T> operation;
  private final Set<String> seen = new HashSet<>();
  private final Progress progress;
  private final Overlap overlap = Overlap.oneByOne();
  private int offset;
  private int limit;
  private boolean done;

  OffsetWalk(ListState<T> state) {
    this.state = state;
    this.operation = state.operation();
    this.progress = new Progress(operation);
  }

  @Override
  public @Nullable Parameters next() {
    if (done) {
      return null;
    }
    limit = Math.min(Math.max(2, state.pageSize()), WALL - offset);
    return state.filters().with("limit", limit).with("offset", offset);
  }

  @Override
  public List<T> accept(ListAnswer<T> answer) {
    List<String> keys = operation.keys(answer.items());
    boolean joins = offset == 0 || keys.stream().anyMatch(seen::contains);
    List<T> added = joins ? unseen(answer.items()) : List.of();
    progress.answered(keys, answer.more(), !added.isEmpty());
    if (!joins) {
      progress.steppedBack();
      offset = overlap.stepBack(offset, limit);
    } else if (answer.more() && !(answer.silent() && added.isEmpty())) {
      advance(keys.size());
    } else {
      done = true;
    }
    return added;
  }

  private List<T> unseen(List<T> items) {
    List<T> added = new ArrayList<>(items.size());
    for (T item : items) {
      if (seen.add(operation.key(item))) {
        added.add(item);
      }
    }
    return added;
  }

  private void advance(int received) {
    if (offset + received >= WALL) {
      throw operation.incomplete(
          "more than 10 000 items, and PagerDuty shows no more of a list; narrow it with filters"
              + " and read the parts");
    }
    overlap.joined();
    offset = overlap.following(offset, received);
  }
}
