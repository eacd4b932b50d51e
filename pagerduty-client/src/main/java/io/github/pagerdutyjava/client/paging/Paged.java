package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.IncompleteListException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list of PagerDuty that is complete or throws, fetched page by page while it is read.
 *
 * <p>Every iteration asks PagerDuty anew; taking five items costs one request. An item is given
 * once however often PagerDuty shows it. Iterators and streams belong to one thread, the list
 * itself to all. Anything that goes wrong is a {@link io.github.pagerdutyjava.PagerDutyException}
 * out of the iterator; a list that cannot be completed is an {@link IncompleteListException}, never
 * a silent end.
 *
 * <pre>{@code
 * Paged<Team> teams = client.teams();
 * for (Team team : teams) {
 *   System.out.println(team.name());
 * }
 * }</pre>
 *
 * @param <T> what is listed
 */
public abstract class Paged<T> implements Iterable<T> {

  Paged() {}

  abstract ListState<T> state();

  /** Returns an iterator that starts at the beginning and sends a request when it needs a page. */
  @Override
  public final Iterator<T> iterator() {
    return new ItemIterator<>(JoinedPages.of(state(), false));
  }

  /** Returns the items as a lazy sequential stream, in the order of the list. */
  public final Stream<T> stream() {
    return StreamSupport.stream(() -> Spliterators.spliteratorUnknownSize(iterator(), 0), 0, false);
  }

  /** Returns the pages, each with what it brought anew; pages that bring nothing are left out. */
  public final Iterable<Page<T>> pages() {
    return () -> JoinedPages.of(state(), true);
  }

  /** Returns the first item in the order of the list, or nothing when the list is empty. */
  public final Optional<T> first() {
    Iterator<T> items = iterator();
    return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
  }

  /** Returns all items as an unmodifiable list. */
  public final List<T> toList() {
    return stream().toList();
  }

  /**
   * Returns how many items there are as PagerDuty counts them, with one request, or one for each of
   * the lists that this one joins; empty when PagerDuty does not say. It is informative only, and a
   * checkpoint makes no difference: to count exactly, count the {@link #stream()}.
   */
  public final OptionalLong total() {
    return Totals.ask(state());
  }

  /** Returns the operation and what selects from it, for people who debug. */
  @Override
  public final String toString() {
    return state().toString();
  }
}
