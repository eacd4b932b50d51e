package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.Internal;

/**
 * A list and the filters that select from it; immutable, every method returns a copy.
 *
 * <pre>{@code
 * Paged<Service> services = client.services().teamIds("PQ9K7I8").pageSize(50);
 * }</pre>
 *
 * @param <T> what is listed
 * @param <Q> the query itself
 */
public abstract class PagedQuery<T, Q extends PagedQuery<T, Q>> extends Paged<T> {

  private final ListState<T> state;

  @Internal
  protected PagedQuery(ListState<T> state) {
    this.state = state;
  }

  @Override
  final ListState<T> state() {
    return state;
  }

  /** Returns a query of the same kind with this state. */
  @Internal
  protected abstract Q copy(ListState<T> state);

  /**
   * Returns a copy that asks for this many items a request: 1 to 100, the default. The list is the
   * same whatever the size. Where pages are checked to join, PagerDuty is asked for at least two.
   *
   * @throws IllegalArgumentException if {@code size} is not between 1 and 100
   */
  public final Q pageSize(int size) {
    return copy(state.withPageSize(size));
  }

  /** Returns a copy in which the query parameter {@code name} has this value only. */
  @Internal
  protected final Q with(String name, Object value) {
    return copy(state.withFilter(name, FilterValues.all(name, new Object[] {value})));
  }

  /** Returns a copy in which the query parameter {@code name} has these values only. */
  @Internal
  protected final Q withAll(String name, Object... values) {
    return copy(state.withFilter(name, FilterValues.all(name, values)));
  }
}
