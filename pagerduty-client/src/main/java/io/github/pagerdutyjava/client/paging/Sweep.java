package io.github.pagerdutyjava.client.paging;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a range whose order cannot be trusted over and over, until as many different items were
 * seen as PagerDuty counts in it. When the count moves, what was seen before proves nothing any
 * more, because it may have left; where it never rests, the reading ends when nothing new has come
 * for long.
 */
final class Sweep<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

  private static final int PASSES = 30;

  /** Without a steady count, so many passes in a row that show nothing new have to do. */
  private static final int IDLE_PASSES = 10;

  private final ListOperation<T> operation;
  private final Parameters range;
  private final int pageSize;
  private final Predicate<T> counts;
  private final String tooMany;
  private final Progress progress;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> seenSinceCount = new HashSet<>();
  private int counted;
  private @Nullable Long count;
  private int offset;
  private int pass = 1;
  private int idlePasses;
  private int seenBefore;

  Sweep(
      ListOperation<T> operation,
      Parameters range,
      int pageSize,
      Predicate<T> counts,
      String tooMany) {
    this.operation = operation;
    this.range = range;
    this.pageSize = pageSize;
    this.counts = counts;
    this.tooMany = tooMany;
    this.progress = new Progress(operation);
  }

  Parameters next() {
    int limit = Math.min(pageSize, OffsetWalk.WALL - offset);
    return range.with("limit", limit).with("offset", offset).with("total", true);
  }

  /** Returns whether all was seen. */
  boolean accept(ListAnswer<T> answer) {
    List<T> items = answer.items();
    Long total = answer.total();
    if (!Objects.equals(count, total)) {
      count = total;
      seenSinceCount.clear();
    }
    if (offset > 0 && items.stream().map(operation::key).noneMatch(seenSinceCount::contains)) {
      seenSinceCount.clear();
    }
    progress.answered(operation.keys(items), answer.more(), see(items));
    boolean ended = !answer.more() || items.isEmpty();
    goOn(items.size(), ended);
    if (total != null ? total > OffsetWalk.WALL : !ended && offset >= OffsetWalk.WALL) {
      throw operation.incomplete(tooMany);
    }
    if (total != null && seenSinceCount.size() >= total) {
      return true;
    }
    return (ended || offset >= OffsetWalk.WALL) && passed();
  }

  /**
   * Pages overlap by an item: where it does not come again something has left and something else
   * may have come, so that a count which is the same proves nothing.
   */
  private void goOn(int items, boolean ended) {
    boolean last = ended || offset + items >= OffsetWalk.WALL;
    offset += last ? items : Math.max(1, items - 1);
  }

  private boolean see(List<T> items) {
    int before = seen.size();
    for (T item : items) {
      String key = operation.key(item);
      seenSinceCount.add(key);
      if (seen.add(key) && counts.test(item)) {
        counted++;
      }
    }
    return seen.size() > before;
  }

  /** Returns how many different items were seen that count. */
  int counted() {
    return counted;
  }

  private boolean passed() {
    idlePasses = seen.size() == seenBefore ? idlePasses + 1 : 0;
    seenBefore = seen.size();
    if (idlePasses >= IDLE_PASSES) {
      LOG.debug(
          "{} items seen, {} counted: taken as all, nothing new came for long", seen.size(), count);
      return true;
    }
    if (++pass > PASSES) {
      throw operation.incomplete(Progress.RESTLESS);
    }
    offset = 0;
    return false;
  }
}
