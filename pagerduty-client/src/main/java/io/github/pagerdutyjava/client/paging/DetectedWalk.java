package io.github.pagerdutyjava.client.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of which only the first answer tells whether PagerDuty pages it by offset or by cursor.
 */
final class DetectedWalk<T> implements Walk<T> {

  private final ListState<T> state;
  private @Nullable Walk<T> shown;

  DetectedWalk(ListState<T> state) {
    this.state = state;
  }

  @Override
  public @Nullable Parameters next() {
    return shown == null ? state.filters().with("limit", state.pageSize()) : shown.next();
  }

  @Override
  public List<T> accept(ListAnswer<T> answer) {
    if (shown == null) {
      shown = answer.nextCursor() == null ? new OffsetWalk<>(state) : new CursorWalk<>(state);
      shown.next();
    }
    return shown.accept(answer);
  }
}
