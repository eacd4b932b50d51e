package io.github.pagerdutyjava.client.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where what was delivered ends: everything of an earlier tick than the covered one is delivered,
 * and of the covered tick the known items are.
 */
final class Seam<T> {

  private final ListOperation<T> operation;
  private final Timeline timeline;
  private final Map<String, Long> known = new HashMap<>();
  private long covered;
  private boolean exclusive;

  Seam(ListOperation<T> operation, Timeline timeline, long covered) {
    this.operation = operation;
    this.timeline = timeline;
    this.covered = covered;
  }

  static <T> Seam<T> of(ListOperation<T> operation, Timeline timeline, Checkpoint checkpoint) {
    Seam<T> seam = new Seam<>(operation, timeline, checkpoint.covered());
    seam.exclusive = checkpoint.exclusive();
    checkpoint.known().forEach(id -> seam.known.put(id, seam.covered));
    return seam;
  }

  long covered() {
    return covered;
  }

  /** Returns whether the near end of a request is known to hide its own tick. */
  boolean exclusive() {
    return exclusive;
  }

  /** Returns the ids of the covered tick that were delivered. */
  Set<String> known() {
    Set<String> ids = new HashSet<>();
    known.forEach(
        (id, tick) -> {
          if (tick == covered) {
            ids.add(id);
          }
        });
    return ids;
  }

  /**
   * Returns whether this page begins behind the covered tick. Pages are unbroken runs of one order,
   * so then nothing lies between what was delivered and it.
   */
  boolean reachesBack(List<T> page) {
    return !page.isEmpty() && tick(page.get(0)) < covered;
  }

  /**
   * Returns whether this page holds an item that was delivered, between which and what was
   * delivered nothing lies, if the order of what is equally old can be trusted.
   */
  boolean knows(List<T> page) {
    return page.stream().map(operation::key).anyMatch(known::containsKey);
  }

  /** Returns how many items of this page are of the tick of its last one. */
  int crowd(List<T> page) {
    return page.isEmpty() ? 0 : from(page, tick(page.get(page.size() - 1)));
  }

  /** Returns how many items of this page are of this tick or beyond. */
  int from(List<T> page, long tick) {
    return (int) page.stream().filter(item -> tick(item) >= tick).count();
  }

  /** Returns what is new on the page up to the tick {@code last}, and lies before {@code end}. */
  List<T> deliver(List<T> page, long last, @Nullable Long end) {
    List<T> added = new ArrayList<>(page.size());
    for (T item : page) {
      long tick = tick(item);
      if (tick >= covered
          && tick <= last
          && (end == null || tick < end)
          && known.putIfAbsent(operation.key(item), tick) == null) {
        added.add(item);
      }
    }
    return added;
  }

  /** Moves on to this tick, unless it lies back; items of earlier ticks need not be known. */
  void cover(long tick) {
    covered = Math.max(covered, tick);
    known.values().removeIf(at -> at < covered);
  }

  /**
   * Notices that a near end hides its own tick: known items of it are shown only from before it.
   */
  void compare(List<T> page, Set<String> shownFromCovered) {
    for (T item : page) {
      String key = operation.key(item);
      if (tick(item) == covered && known.containsKey(key) && !shownFromCovered.contains(key)) {
        exclusive = true;
      }
    }
  }

  /** Returns from where to ask to be shown this tick. */
  long near(long tick) {
    return exclusive ? tick - 1 : tick;
  }

  long tick(T item) {
    return timeline.tick(operation.time(item));
  }
}
