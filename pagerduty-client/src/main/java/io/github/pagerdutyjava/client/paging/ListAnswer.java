package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a list operation, as PagerDuty sent it.
 *
 * @param <T> what is listed
 * @param items the items under the root key, without null ones
 * @param more whether there is more; when PagerDuty is silent on it, whether the page is full
 * @param total PagerDuty's own count, when it was asked for and is a number
 * @param nextCursor where a cursor list goes on; null at its end
 * @param serverTime the answer's {@code Date} header
 * @param silent whether PagerDuty does not say if there is more
 */
@Internal
public record ListAnswer<T>(
    List<T> items,
    boolean more,
    @Nullable Long total,
    @Nullable String nextCursor,
    @Nullable Instant serverTime,
    boolean silent) {

  /** Makes an answer that says whether there is more. */
  public ListAnswer(
      List<T> items,
      boolean more,
      @Nullable Long total,
      @Nullable String nextCursor,
      @Nullable Instant serverTime) {
    this(items, more, total, nextCursor, serverTime, false);
  }

  /** Returns the answer as one of a list of more than its own kind. */
  public static <T> ListAnswer<T> of(ListAnswer<? extends T> answer) {
    return new ListAnswer<>(
        List.copyOf(answer.items),
        answer.more,
        answer.total,
        answer.nextCursor,
        answer.serverTime,
        answer.silent);
  }

  /** Returns this answer, of which a page of {@code limit} items is full. */
  ListAnswer<T> ofLimit(int limit) {
    return silent
        ? new ListAnswer<>(items, items.size() == limit, total, nextCursor, serverTime, true)
        : this;
  }
}
