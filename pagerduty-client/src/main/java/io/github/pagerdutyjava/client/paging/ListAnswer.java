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
 * @param more whether PagerDuty says that there is more; false when it says nothing
 * @param total PagerDuty's own count, when it was asked for and is a number
 * @param nextCursor where a cursor list goes on; null at its end
 * @param serverTime the answer's {@code Date} header
 */
@Internal
public record ListAnswer<T>(
    List<T> items,
    boolean more,
    @Nullable Long total,
    @Nullable String nextCursor,
    @Nullable Instant serverTime) {}
