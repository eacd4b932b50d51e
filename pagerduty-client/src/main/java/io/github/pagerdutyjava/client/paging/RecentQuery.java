package io.github.pagerdutyjava.client.paging;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;

/**
 * A list of which PagerDuty shows the last 24 hours unless other times are given; immutable, every
 * method returns a copy.
 *
 * <p>The range is half-open: an item is in it when it happened at or after {@code since} and before
 * {@code until}, both widened to whole seconds. The latest comes first. PagerDuty answers for 31
 * days at most, so a longer range is read in windows, and is complete nonetheless.
 *
 * @param <T> what is listed
 * @param <Q> the query itself
 */
public abstract class RecentQuery<T, Q extends RecentQuery<T, Q>> extends PagedQuery<T, Q> {

  @Internal
  protected RecentQuery(ListState<T> state) {
    super(state);
  }

  /**
   * Returns a copy that selects what happened at this time or later: until {@code until}, and
   * without one until PagerDuty's clock when the list is first asked, which costs a small request.
   *
   * @throws IllegalArgumentException if it is after {@code until}
   */
  public final Q since(Instant since) {
    return copy(state().withSince(requireNonNull(since, "since")));
  }

  /**
   * Returns a copy that selects what happened before this time: from {@code since} on, and without
   * one in the 24 hours before.
   *
   * @throws IllegalArgumentException if it is before {@code since}
   */
  public final Q until(Instant until) {
    return copy(state().withUntil(requireNonNull(until, "until")));
  }
}
