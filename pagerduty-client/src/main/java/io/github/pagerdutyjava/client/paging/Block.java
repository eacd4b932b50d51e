package io.github.pagerdutyjava.client.paging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The range that a walk asks for page by page, how deep in it the walk is, and which pages it will
 * ask for next if nothing unexpected comes.
 */
final class Block {

  /** From here on a new start is better than a deeper offset. */
  private static final int DEEP = OffsetWalk.WALL - 2 * ListState.LARGEST_PAGE;

  private final TimedRequests requests;
  private final Ties<?> ties;
  private final @Nullable Long end;
  private final Overlap overlap;
  private final Deque<Integer> planned = new ArrayDeque<>();
  private long near;
  private long far;
  private int offset;
  private int served = ListState.LARGEST_PAGE;
  private int lap = 2;
  private boolean whole;
  private boolean counted;
  private @Nullable Long count;

  Block(TimedRequests requests, Ties<?> ties, long near, @Nullable Long end) {
    this.requests = requests;
    this.overlap = requests.ahead() ? Overlap.ahead() : Overlap.oneByOne();
    this.ties = ties;
    this.end = end;
    restart(near);
  }

  /** Returns the tick from which on is asked. */
  long near() {
    return near;
  }

  /** Returns the tick until which is asked. */
  long far() {
    return whole ? TimedRequests.FOREVER : far;
  }

  /** Says that the answer which comes now is of a request for the whole list. */
  void showsWhole() {
    whole = true;
  }

  boolean isAtStart() {
    return offset == 0;
  }

  /** Whether pages are read ahead. What comes in no order at all allows one request at a time. */
  boolean readsAhead() {
    return requests.ahead() && !ties.areBroken();
  }

  /** Returns the request for the page at the offset, which counts the range if nothing did. */
  Parameters page() {
    whole = false;
    Parameters page = requests.page(near, far, offset);
    return counted ? page : requests.counted(page);
  }

  /** Takes in an answer of which the last {@code crowd} items are equally old. */
  void answered(ListAnswer<?> answer, int crowd) {
    lap = crowd + 1;
    counted |= !whole;
    if (answer.total() != null && !whole) {
      count = answer.total();
    }
    if (answer.more() && !answer.items().isEmpty()) {
      served = answer.items().size();
    }
  }

  /** Tells that the page joined what was delivered. */
  void joined() {
    overlap.joined();
  }

  /** Goes back to where a page may join what was delivered. */
  void stepBack() {
    offset = overlap.stepBack(offset, served(offset));
  }

  /** Starts a range of which nothing is known. */
  void restart(long tick) {
    near = tick;
    far = requests.far(tick, end);
    offset = 0;
    planned.clear();
    counted = false;
    count = null;
  }

  /** Starts a range that lacks what is before the last {@code kept} of the items on the page. */
  void restart(long tick, int items, int kept) {
    Long left = count == null ? null : Long.valueOf(count - offset - items + kept);
    restart(tick);
    count = left;
  }

  /** Returns how many items of the range were asked for before a page has shown so many more. */
  int shown(int items) {
    return offset + items;
  }

  /** Returns the offset of the page after one of so many items. */
  int following(int items) {
    return overlap.following(offset, items);
  }

  /**
   * Goes deeper into the range after a page of so many items, if that is safe; returns whether it
   * is. Where what is equally old is not known to be in order, the next page has to begin before
   * the last tick.
   */
  boolean goesDeeper(int items) {
    int deepest = offset + items - (ties.areOrdered() ? 1 : lap);
    int next = Math.min(following(items), deepest);
    boolean safe = ties.areOrdered() || readsAhead();
    if (!safe || next <= offset || next > DEEP) {
      return false;
    }
    int plan = planned(deepest);
    offset = plan > offset ? plan : next;
    return true;
  }

  /**
   * Returns the offset of the deepest page that was planned up to this one, or zero. What is
   * planned beyond it stays so: pages between fill a gap.
   */
  private int planned(int deepest) {
    int plan = 0;
    while (!planned.isEmpty() && planned.peek() <= deepest) {
      plan = planned.remove();
    }
    return plan;
  }

  /** Goes to this offset and plans anew. */
  void moveTo(int next) {
    planned.clear();
    offset = next;
  }

  /** Returns the requests for the next pages, at most so many, as far as the range is counted. */
  List<Parameters> ahead(int most) {
    int last = planned.isEmpty() ? offset : planned.getLast();
    while (planned.size() < most && count != null && last + served(last) < count) {
      int next = overlap.following(last, served(last));
      if (!ties.areOrdered()) {
        next = Math.min(next, last + served(last) - lap);
      }
      if (next > DEEP || next - last < served(last) / 2) {
        break;
      }
      planned.add(next);
      last = next;
    }
    return planned.stream().map(each -> requests.page(near, far, each)).toList();
  }

  private int served(int at) {
    return Math.min(served, requests.limit(at));
  }
}
