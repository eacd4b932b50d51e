package io.github.pagerdutyjava.client.paging;

/** Chooses the rules by which a list is completed. */
final class Walks {

  private Walks() {}

  static <T> Walk<T> of(ListState<T> state) {
    Checkpoint checkpoint = state.checkpoint();
    if (checkpoint != null) {
      return resumed(state, checkpoint);
    }
    return switch (state.operation().style()) {
      case OFFSET -> new OffsetWalk<>(state);
      case CURSOR -> new CursorWalk<>(state);
      case CURSOR_WINDOWS -> windows(state);
      case WHOLE -> new WholeWalk<>(state);
      case DETECTED -> new DetectedWalk<>(state);
      case OLDEST_FIRST -> new OldestFirstWalk<>(state);
      case NEWEST_FIRST -> new NewestFirstWalk<>(state);
      case PARTS -> SplitWalk.of(state);
    };
  }

  private static <T> Walk<T> windows(ListState<T> state) {
    boolean isLastDay = state.since() == null && state.until() == null;
    return isLastDay ? new CursorWalk<>(state) : new WindowsWalk<>(state);
  }

  private static <T> Walk<T> resumed(ListState<T> state, Checkpoint checkpoint) {
    if (!checkpoint.query().equals(QueryHash.of(state))) {
      throw new IllegalArgumentException("checkpoint: it belongs to another query");
    }
    return switch (checkpoint.kind()) {
      case OLDEST_FIRST -> resumed(state, checkpoint, Timeline.OLDEST_FIRST);
      case NEWEST_FIRST -> resumed(state, checkpoint, Timeline.NEWEST_FIRST);
      case UNSORTED -> SplitWalk.resume(checkpoint, state);
    };
  }

  private static <T> Walk<T> resumed(ListState<T> state, Checkpoint checkpoint, Timeline timeline) {
    return TimeWalk.resume(checkpoint, TimedRequests.of(state, timeline), state.operation());
  }
}
