package io.github.pagerdutyjava.client.paging;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Watches the order inside pages: times must never run against the list, and serial numbers show
 * whether items of the same time always come in the same order.
 */
final class Ties<T> {

  /** So many tied neighbours in the right order are no accident: one in a million, if unordered. */
  private static final int ENOUGH = 20;

  private final ListOperation<T> operation;
  private final Comparator<Instant> order;
  private int ascending;
  private boolean broken;

  Ties(ListOperation<T> operation, Comparator<Instant> order) {
    this.operation = operation;
    this.order = order;
  }

  /** Looks at a page; throws when it is not sorted by time. */
  void check(List<T> items) {
    for (int i = 1; i < items.size(); i++) {
      T before = items.get(i - 1);
      T after = items.get(i);
      int times = order.compare(operation.time(before), operation.time(after));
      if (times > 0) {
        throw operation.incomplete(
            "PagerDuty's answer is not sorted by creation time, so what is missing cannot be"
                + " known");
      }
      if (times == 0) {
        compare(operation.number(before), operation.number(after));
      }
    }
  }

  private void compare(@Nullable Long before, @Nullable Long after) {
    if (before != null && after != null) {
      if (before > after) {
        broken = true;
      } else if (before < after) {
        ascending++;
      }
    }
  }

  /** Returns whether items of the same time came in no order. */
  boolean areBroken() {
    return broken;
  }

  /** Returns whether the order is total, so that offsets are safe inside a second. */
  boolean areOrdered() {
    return !broken && ascending >= ENOUGH;
  }
}
