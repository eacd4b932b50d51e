package io.github.pagerdutyjava.client.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A timed list, of which only the first answer shows where it starts or ends, or how to read it.
 */
abstract class OpeningWalk<T> implements Walk<T> {

  final ListState<T> state;
  final ListOperation<T> operation;
  final TimeRange range;
  private final Progress progress;
  private @Nullable Walk<T> walk;

  OpeningWalk(ListState<T> state) {
    this.state = state;
    this.operation = state.operation();
    this.range = TimeRange.of(state.since(), state.until());
    this.progress = new Progress(operation);
  }

  /** Returns the parameters of the first request. */
  abstract Parameters first();

  /** Returns the walk that goes on after this first answer, which it has not accepted yet. */
  abstract Opened<T> open(ListAnswer<T> answer, TimeRange ended);

  /** How to go on, and the first answer as the walk is to see it. */
  record Opened<T>(Walk<T> walk, List<T> items) {}

  @Override
  public final @Nullable Parameters next() {
    if (walk != null) {
      return walk.next();
    }
    return state.isEmptyRange() ? null : first();
  }

  @Override
  public final List<T> accept(ListAnswer<T> answer) {
    if (walk != null) {
      return walk.accept(answer);
    }
    if (answer.items().isEmpty() && answer.more()) {
      progress.answered(List.of(), true, false);
      return List.of();
    }
    Opened<T> opened = open(answer, range.endedBy(answer, operation));
    walk = opened.walk();
    return opened.items();
  }

  @Override
  public final @Nullable Checkpoint checkpoint(String query) {
    return walk == null ? null : walk.checkpoint(query);
  }
}
