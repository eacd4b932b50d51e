package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * All that a query says: which list, which filters, which times; immutable.
 *
 * @param <T> what is listed
 * @param operation the list operation
 * @param filters the query parameters but for those of paging and time
 * @param pageSize how many items to ask for with one request
 * @param since the inclusive start of a timed list; null for its very beginning
 * @param until the exclusive end of a timed list; null for PagerDuty's now
 * @param checkpoint where to go on; null to start at the beginning
 * @param parallel how many requests of a timed list may be under way at once
 */
@Internal
public record ListState<T>(
    ListOperation<T> operation,
    Parameters filters,
    int pageSize,
    @Nullable Instant since,
    @Nullable Instant until,
    @Nullable Checkpoint checkpoint,
    int parallel) {

  static final int LARGEST_PAGE = 100;
  private static final int MOST_PARALLEL = 16;

  /** Returns the state that selects everything. */
  public static <T> ListState<T> of(ListOperation<T> operation) {
    return of(operation, Parameters.none());
  }

  /** Returns the state that selects with these parameters. */
  public static <T> ListState<T> of(ListOperation<T> operation, Parameters filters) {
    return new ListState<>(operation, filters, LARGEST_PAGE, null, null, null, 1);
  }

  @Override
  public String toString() {
    String start = since == null ? "" : " since " + since;
    String end = until == null ? "" : " until " + until;
    ListOperation<T> rest = operation.rest();
    String also = rest == null ? "" : " and " + rest.path();
    return "GET " + operation.path() + also + start + end + " " + filters.asMap();
  }

  /** Returns the list itself, for one that has no query class. */
  public Paged<T> paged() {
    return new PlainList<>(this);
  }

  boolean isEmptyRange() {
    return since != null && since.equals(until);
  }

  /** Returns the same query of the list that follows; null when none does. */
  @Nullable ListState<T> rest() {
    ListOperation<T> rest = operation.rest();
    return rest == null
        ? null
        : new ListState<>(rest, filters, pageSize, since, until, checkpoint, parallel);
  }

  ListState<T> withFilter(String name, Collection<?> values) {
    return new ListState<>(
        operation, filters.withAll(name, values), pageSize, since, until, checkpoint, parallel);
  }

  /**
   * Returns this state with another page size.
   *
   * @throws IllegalArgumentException if it is not between 1 and 100
   */
  public ListState<T> withPageSize(int size) {
    if (size < 1 || size > LARGEST_PAGE) {
      throw new IllegalArgumentException("pageSize: 1 to 100, not " + size);
    }
    return new ListState<>(operation, filters, size, since, until, checkpoint, parallel);
  }

  /**
   * Returns this state of what happened from one time on and before another.
   *
   * @throws IllegalArgumentException if they are the wrong way round
   */
  public ListState<T> between(Instant start, Instant end) {
    return withSince(start).withUntil(end);
  }

  ListState<T> withSince(Instant start) {
    Moments.requireOrder(start, until);
    return new ListState<>(operation, filters, pageSize, start, until, checkpoint, parallel);
  }

  ListState<T> withUntil(Instant end) {
    Moments.requireOrder(since, end);
    return new ListState<>(operation, filters, pageSize, since, end, checkpoint, parallel);
  }

  ListState<T> withCheckpoint(Checkpoint from) {
    return new ListState<>(operation, filters, pageSize, since, until, from, parallel);
  }

  ListState<T> withParallel(int n) {
    if (n < 1 || n > MOST_PARALLEL) {
      throw new IllegalArgumentException("n: 1 to " + MOST_PARALLEL + ", not " + n);
    }
    return new ListState<>(operation, filters, pageSize, since, until, checkpoint, n);
  }

  private static final class PlainList<T> extends Paged<T> {

    private final ListState<T> state;

    PlainList(ListState<T> state) {
      this.state = state;
    }

    @Override
    ListState<T> state() {
      return state;
    }
  }
}
