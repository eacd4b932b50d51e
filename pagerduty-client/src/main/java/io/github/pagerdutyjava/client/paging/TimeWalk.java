package io.github.pagerdutyjava.client.paging;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The walk along creation time. A page counts only if it provably joins what was delivered;
 * otherwise the walk steps back. So nothing is lost or repeated however PagerDuty reads the ends of
 * a range and orders what is equally old, and whatever leaves the filter meanwhile.
 */
final class TimeWalk<T> implements Walk<T> {

  /** So few items of the last tick are rather asked for again with a new start. */
  private static final int FEW = 3;

  private final ListOperation<T> operation;
  private final TimedRequests requests;
  private final Timeline timeline;
  private final Seam<T> seam;
  private final @Nullable Long end;
  private final Ties<T> ties;
  private final Progress progress;
  private final Block block;
  private boolean done;

  /** The tick of the last item of a page. */
  private @Nullable Long shown;

  /** What the request from the covered tick showed, until those from before it bring something. */
  private @Nullable Set<String> shownFromCovered;

  private @Nullable Sweep<T> sweep;
  private @Nullable Long swept;

  private TimeWalk(
      TimedRequests requests,
      ListOperation<T> operation,
      Seam<T> seam,
      long near,
      @Nullable Long end) {
    this.operation = operation;
    this.requests = requests;
    this.timeline = requests.timeline();
    this.seam = seam;
    this.end = end;
    this.ties = new Ties<>(operation, timeline.order());
    this.progress = new Progress(operation);
    this.block = new Block(requests, ties, near, end);
    this.done = end != null && seam.covered() >= end;
  }

  /** Returns the walk from tick {@code start} on, which it asks for from one tick before. */
  static <T> TimeWalk<T> from(
      long start, @Nullable Long end, TimedRequests requests, ListOperation<T> operation) {
    Seam<T> seam = new Seam<>(operation, requests.timeline(), start);
    return new TimeWalk<>(requests, operation, seam, start - 1, end);
  }

  static <T> TimeWalk<T> resume(
      Checkpoint checkpoint, TimedRequests requests, ListOperation<T> operation) {
    Seam<T> seam = Seam.of(operation, requests.timeline(), checkpoint);
    long near = seam.near(seam.covered());
    return new TimeWalk<>(requests, operation, seam, near, checkpoint.end());
  }

  /** Accepts the answer to a request that has shown the whole list when there is no more. */
  List<T> acceptWhole(ListAnswer<T> answer) {
    block.showsWhole();
    return accept(answer);
  }

  @Override
  public @Nullable Parameters next() {
    if (done) {
      return null;
    }
    if (sweep != null) {
      return sweep.next();
    }
    return block.page();
  }

  @Override
  public List<Parameters> following(int most) {
    return sweep == null && block.readsAhead() ? block.ahead(most) : List.of();
  }

  @Override
  public List<T> accept(ListAnswer<T> answer) {
    ties.check(answer.items());
    return sweep == null ? judge(answer) : gather(sweep, answer);
  }

  @Override
  public Checkpoint checkpoint(String query) {
    return new Checkpoint(
        query, timeline.kind(), end, seam.covered(), seam.exclusive(), seam.known());
  }

  private List<T> judge(ListAnswer<T> answer) {
    List<T> items = answer.items();
    boolean joins = joins(items);
    if (joins && shownFromCovered != null) {
      seam.compare(items, shownFromCovered);
    }
    List<T> added = joins ? seam.deliver(items, Long.MAX_VALUE, end) : List.of();
    progress.answered(operation.keys(items), answer.more(), !added.isEmpty());
    block.answered(answer, seam.crowd(items));
    if (joins) {
      block.joined();
      boolean bounced = shownFromCovered != null && added.isEmpty() && answer.more();
      shownFromCovered = bounced ? shownFromCovered : null;
      goOn(answer, bounced);
    } else {
      stepBack(items);
    }
    return added;
  }

  private boolean joins(List<T> items) {
    return (block.isAtStart() && block.near() < seam.covered())
        || seam.reachesBack(items)
        || (anchorsProve() && seam.knows(items));
  }

  /**
   * Whether a delivered item on a page proves that nothing lies before it. Deep in a range it does
   * so only by a total order, or when all of its tick was delivered.
   */
  private boolean anchorsProve() {
    return block.isAtStart()
        || !block.readsAhead()
        || ties.areOrdered()
        || (swept != null && swept == seam.covered());
  }

  /** Goes back to where a page joins what was delivered; this one proves nothing. */
  private void stepBack(List<T> items) {
    progress.steppedBack();
    if (block.isAtStart()) {
      shownFromCovered = Set.copyOf(operation.keys(items));
      block.restart(seam.covered() - 1);
    } else {
      block.stepBack();
    }
  }

  private void goOn(ListAnswer<T> answer, boolean bounced) {
    List<T> items = answer.items();
    Long last = items.isEmpty() ? null : Long.valueOf(seam.tick(items.get(items.size() - 1)));
    if (end != null && last != null && last >= end) {
      finish(end);
      return;
    }
    if (last != null) {
      seam.cover(last);
      shown = last;
    }
    if (!answer.more()) {
      leaveWindow(answer.serverTime());
    } else if (last != null) {
      advance(items, last, bounced);
    }
  }

  /**
   * Goes on behind the window, if it is not the last. Of a time that is yet to come nothing is
   * covered: whoever resumes the list then wants what there will be.
   */
  private void leaveWindow(@Nullable Instant now) {
    long far = block.far();
    if (end == null) {
      finish(seam.covered());
    } else if (isAhead(Math.min(far, end), now)) {
      done = true;
    } else if (far > end) {
      finish(end);
    } else {
      seam.cover(far);
      block.restart(far - 1);
    }
  }

  /** Believes no clock that is behind what the list shows. */
  private boolean isAhead(long tick, @Nullable Instant now) {
    return now != null
        && timeline.second(tick).isAfter(now)
        && (shown == null || !timeline.second(shown).isAfter(now));
  }

  private void finish(long covered) {
    seam.cover(covered);
    done = true;
  }

  /**
   * Chooses where the next page starts: deeper when that is safe, and either many items would come
   * again or pages are read ahead; at the last tick when that is further on; and else deeper into a
   * tick that is larger than a page. Until a step back has brought something, the last tick would
   * only lead back here. Where pages are read ahead, a start that does not join would cost them
   * all, so it is a tick earlier.
   */
  private void advance(List<T> items, long last, boolean bounced) {
    long start = block.readsAhead() ? last - 1 : seam.near(last);
    int again = seam.from(items, start);
    boolean worth = bounced || again > FEW || block.readsAhead();
    if (worth && block.goesDeeper(items.size())) {
      return;
    }
    if (start > block.near() && !bounced) {
      block.restart(start, items.size(), again);
    } else if (ties.areOrdered() || (swept != null && swept == last)) {
      deepen(items.size(), last);
    } else {
      startSweep(last);
    }
  }

  private void deepen(int items, long tick) {
    if (block.shown(items) >= OffsetWalk.WALL) {
      throw operation.incomplete(Progress.tooMany(timeline.second(tick)));
    }
    block.moveTo(block.following(items));
  }

  private void startSweep(long tick) {
    swept = tick;
    sweep =
        new Sweep<>(
            operation,
            requests.range(block.near(), timeline.beyond(tick)),
            requests.pageSize(),
            item -> seam.tick(item) <= tick,
            Progress.tooMany(timeline.second(tick)));
  }

  private List<T> gather(Sweep<T> running, ListAnswer<T> answer) {
    List<T> added = seam.deliver(answer.items(), seam.covered(), end);
    if (running.accept(answer)) {
      sweep = null;
      block.moveTo(Math.max(0, Math.min(running.counted(), OffsetWalk.WALL - 1) - 1));
    }
    return added;
  }
}
