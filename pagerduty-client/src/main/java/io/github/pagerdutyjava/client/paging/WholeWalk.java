package io.github.pagerdutyjava.client.paging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list that PagerDuty sends whole, with one request, and does not page. */
final class WholeWalk<T> implements Walk<T> {

  private final ListState<T> state;
  private boolean done;

  WholeWalk(ListState<T> state) {
    this.state = state;
  }

  @Override
  public @Nullable Parameters next() {
    return done ? null : state.filters();
  }

  @Override
  public List<T> accept(ListAnswer<T> answer) {
    done = true;
    ListOperation<T> operation = state.operation();
    if (answer.nextCursor() != null || (answer.more() && !answer.silent())) {
      throw operation.incomplete("PagerDuty holds back a part of a list that it sent whole before");
    }
    Map<String, T> items = new LinkedHashMap<>();
    answer.items().forEach(item -> items.putIfAbsent(operation.key(item), item));
    return List.copyOf(items.values());
  }
}
