package io.github.pagerdutyjava.client.paging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A timed list, of which only the first answer shows where it starts or ends, or how to read it.
 */
abstract class OpeningWalk<T> implements Walk<T> {

  final ListState<T> state;
  final ListOperation<T> operation;
  TimeRange range;
  private final Progress progress;
  private final Set<String> lookedAt = new HashSet<>();
  private @Nullable Walk<T> walk;

  OpeningWalk(ListState<T> state) {
    this.state = state;
    this.operation = state.operation();
    this.range = TimeRange.of(state.since(), state.until());
    this.progress = new Progress(operation);
  }

  /** Returns the parameters of the first request, or of the next if an answer showed too little. */
  abstract Parameters first();

  /** Returns how to go on after this answer; null when it shows too little. */
  abstract @Nullable Opened<T> open(ListAnswer<T> answer);

  /** The walk that goes on, and what the answer added to the list. */
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
    range = range.endedBy(answer, operation);
    Opened<T> opened = open(answer);
    if (opened == null) {
      List<String> keys = operation.keys(answer.items());
      progress.answered(keys, answer.more(), lookedAt.addAll(keys));
      return List.of();
    }
    walk = opened.walk();
    return opened.items();
  }

  @Override
  public final List<Parameters> following(int most) {
    return walk == null ? List.of() : walk.following(most);
  }

  @Override
  public final @Nullable Checkpoint checkpoint(String query) {
    return walk == null ? null : walk.checkpoint(query);
  }
}
