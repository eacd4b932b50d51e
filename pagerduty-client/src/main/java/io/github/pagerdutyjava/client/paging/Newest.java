package io.github.pagerdutyjava.client.paging;

import java.util.List;

/** The newest items of a timed list with one request. */
final class Newest {

  private Newest() {}

  static <T> List<T> ask(ListState<T> state, int n) {
    if (n < 1 || n > ListState.LARGEST_PAGE) {
      throw new IllegalArgumentException("n: 1 to 100, not " + n);
    }
    Parameters ask = state.filters().with("limit", n).with("offset", 0);
    return List.copyOf(state.operation().fetch(ask).items());
  }
}
