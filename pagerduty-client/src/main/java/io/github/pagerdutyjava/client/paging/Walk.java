package io.github.pagerdutyjava.client.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one kind of list, apart from sending requests: what to ask next, and what an answer
 * adds to the list.
 */
interface Walk<T> {

  /** Returns the parameters of the next request; null at the end of the list. */
  @Nullable Parameters next();

  /** Judges the answer to {@link #next} and returns the items that it adds, often none. */
  List<T> accept(ListAnswer<T> answer);

  /**
   * Returns what is likely to be asked after {@link #next}, at most so many requests: none where
   * only an answer can tell.
   */
  default List<Parameters> following(int most) {
    return List.of();
  }

  /**
   * Returns where to go on after what was delivered; null when this list cannot be resumed.
   *
   * @param query the hash of the query, without which a place in its list means nothing
   */
  default @Nullable Checkpoint checkpoint(String query) {
    return null;
  }
}
