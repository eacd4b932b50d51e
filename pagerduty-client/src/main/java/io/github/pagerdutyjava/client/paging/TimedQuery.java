package io.github.pagerdutyjava.client.paging;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.List;

/**
 * A list that can be cut by time and resumed after any page; immutable, every method returns a
 * copy.
 *
 * <p>The range is half-open: an item is in it when it was created at or after {@code since} and
 * before {@code until}, both widened to whole seconds. Without {@code until} the list ends at
 * PagerDuty's clock when it is first asked, without {@code since} it begins with the first item
 * ever.
 *
 * <pre>{@code
 * for (Incident incident : client.incidents().since(start).until(end)) {
 *   System.out.println(incident.createdAt());
 * }
 * }</pre>
 *
 * @param <T> what is listed
 * @param <Q> the query itself
 */
public abstract class TimedQuery<T, Q extends TimedQuery<T, Q>> extends PagedQuery<T, Q> {

  @Internal
  protected TimedQuery(ListState<T> state) {
    super(state);
  }

  /**
   * Returns a copy that selects what was created at this time or later.
   *
   * @throws IllegalArgumentException if it is after {@code until}
   */
  public final Q since(Instant since) {
    return copy(state().withSince(requireNonNull(since, "since")));
  }

  /**
   * Returns a copy that selects what was created before this time.
   *
   * @throws IllegalArgumentException if it is before {@code since}
   */
  public final Q until(Instant until) {
    return copy(state().withUntil(requireNonNull(until, "until")));
  }

  /**
   * Returns the {@code n} newest items, the newest first, with one request. When {@code until} is
   * given they are sought in the 180 days before it, or with a second request before now if those
   * are yet to come. A checkpoint makes no difference.
   *
   * @throws IllegalArgumentException if {@code n} is not between 1 and 100
   */
  public final List<T> newest(int n) {
    return Newest.ask(state(), n);
  }

  /**
   * Returns a copy that is read with up to {@code n} requests at once, for long lists where nothing
   * limits the rate. Pages are fetched ahead of their turn, up to {@code 2 n} of them, by threads
   * that end with their work, and judged in order by the same rules: the list is the same, and as
   * complete, as with one request at a time, which is the default. All share one rate budget, so
   * that a list at PagerDuty's limit gains nothing. The first page comes alone.
   *
   * @throws IllegalArgumentException if {@code n} is not between 1 and 16
   */
  public final Q parallel(int n) {
    return copy(state().withParallel(n));
  }

  /**
   * Returns a copy that goes on after the page that this checkpoint came with. The query must be
   * the same as then in every filter and time, which is checked when the list is read: another one
   * is refused with an {@link IllegalArgumentException} before anything is sent.
   */
  public final Q resume(Checkpoint checkpoint) {
    return copy(state().withCheckpoint(requireNonNull(checkpoint, "checkpoint")));
  }
}
