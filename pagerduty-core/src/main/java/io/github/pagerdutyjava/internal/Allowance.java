package io.github.pagerdutyjava.internal;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a rate budget and what follows from it for the next call. Free above a reserve
 * of a tenth of the limit, spread below it, nothing below one; while nothing is known, after the
 * reset of an empty one and after a 429, one call asks and the others wait for what it learns.
 *
 * <p>Not safe for threads: {@link Budget} guards it. Moments are in nanoseconds.
 */
final class Allowance {

  /** Nothing is believed for longer: after that, one call asks whether that was meant. */
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(90);

  /** PagerDuty's limits are requests a minute; a window is not believed to be longer. */
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  /** How long a call that asks is waited for: one that hangs must not hold up all others. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

  private final Others others;
  private final Reset reset;
  private boolean known;
  private long window;
  private long askingUntil;
  private int inFlight;
  private @Nullable Long limit;
  private @Nullable Long remaining;
  private long shutUntil;
  private int shuts;
  private long lastGo;
  private long events;
  private long asked;
  private long learned;

  Allowance(long now) {
    this.others = new Others(now);
    this.reset = new Reset(now);
    this.askingUntil = now;
    this.shutUntil = now;
    this.lastGo = now;
  }

  /** Returns how long the next call has to wait if no answer changes that. */
  long nanosToWait(long now) {
    if (isShut(now)) {
      return shutUntil - now;
    }
    if (asks(now)) {
      return Math.max(0, askingUntil - now);
    }
    return room(now) < 1 ? reset.certainIn(now) : Math.max(0, lastGo + step(now) - now);
  }

  /** Returns whether no answer can shorten the wait. */
  boolean certain(long now) {
    return inFlight == 0 || isShut(now);
  }

  /** Returns the time until the next call may go or only waits for an answer. */
  long opensIn(long now) {
    return asks(now) && !isShut(now) ? 0 : nanosToWait(now);
  }

  /**
   * Returns how long a call at least has to wait behind so many others, whatever way PagerDuty
   * counts: in windows that start anew at the reset, or by a bucket that fills all the time.
   */
  long leastNanos(long ahead, long now) {
    long shut = Math.max(0, shutUntil - now);
    if (limit == null || limit < 1) {
      return shut;
    }
    long over = ahead - (remaining == null ? limit : Math.max(0, remaining - inFlight));
    if (over < 0) {
      return shut;
    }
    long windows = resetsIn(now) + over / limit * window;
    long drops = (long) ((double) over / limit * window);
    return Math.max(shut, Math.min(windows, drops));
  }

  private boolean isShut(long now) {
    return shutUntil - now > 0;
  }

  private boolean asks(long now) {
    return !known || (room(now) < 1 && reset.certainIn(now) <= 0);
  }

  private long room(long now) {
    return remaining == null ? Long.MAX_VALUE : remaining - inFlight - others.share(now);
  }

  /** The pause between two calls: none above the reserve, and longer if others were noticed. */
  private long step(long now) {
    if (limit == null || limit < 1 || remaining == null || room(now) > limit / 10) {
      return 0;
    }
    long in = others.share(now) == 0 ? reset.likelyIn(now) : resetsIn(now);
    return Math.min(in / room(now), 2 * window / limit);
  }

  /** Takes a turn, whose time must have come. */
  Turn go(long now) {
    boolean asks = asks(now);
    events++;
    if (asks) {
      known = false;
      remaining = null;
      askingUntil = now + PATIENCE;
      asked = events;
    }
    inFlight++;
    lastGo = now;
    return new Turn(events, shuts, asks, now);
  }

  /**
   * Learns from an answer. Answers overtake each other: one that shows more than is known counts
   * only if its request left after that was learned.
   */
  void learn(Turn turn, @Nullable Long most, long left, long seconds, long now) {
    turn.counted = true;
    boolean newer = turn.number > learned || remaining == null || left < remaining;
    if (turn.number < asked || !newer) {
      return;
    }
    limit = most;
    remaining = left;
    long nanos = Math.min(TimeUnit.SECONDS.toNanos(seconds), LONGEST);
    reset.told(nanos, turn.began, now);
    window = Math.min(MINUTE, Math.max(window, nanos));
    learned = ++events;
  }

  /** Returns how long an empty budget is known to stay so; 0 if it is not known to be near that. */
  long emptyFor(long now) {
    boolean near = limit != null && remaining != null && remaining - inFlight <= limit / 10;
    return near ? resetsIn(now) : 0;
  }

  /** Lets nobody go for that long; whoever comes first then goes alone. */
  void shut(Turn turn, long nanos, long now) {
    if (turn.shuts == shuts) {
      others.noticed(limit == null ? 0 : limit / 10, now);
    }
    known = false;
    shuts++;
    long until = now + Math.min(nanos, LONGEST);
    shutUntil = until - shutUntil > 0 ? until : shutUntil;
  }

  /** Hears that a call is over; returns whether it asked for all. */
  boolean done(Turn turn, long now) {
    inFlight--;
    if (!turn.counted && remaining != null) {
      // PagerDuty may have counted it, and did not say.
      remaining = Math.max(0, remaining - 1);
    }
    if (!turn.asks) {
      return false;
    }
    if (turn.number == asked) {
      askingUntil = now;
    }
    // What was heard before another call shut the gate does not open it. A first call that found
    // nobody to answer says nothing of limits, so the others need not find that out one by one.
    boolean first = limit == null && shuts == 0;
    known |= turn.shuts == shuts && (turn.heard || first);
    return true;
  }

  @Nullable Long limit() {
    return limit;
  }

  @Nullable Long remaining() {
    return remaining;
  }

  long resetsIn(long now) {
    return Math.max(0, reset.certainIn(now));
  }

  /** One call under way. */
  static final class Turn {

    private final long number;
    private final int shuts;
    private final boolean asks;
    private final long began;
    private boolean heard;
    private boolean counted;

    private Turn(long number, int shuts, boolean asks, long began) {
      this.number = number;
      this.shuts = shuts;
      this.asks = asks;
      this.began = began;
    }

    /** Hears that there was an answer, whether or not it said anything of this budget. */
    void heard() {
      heard = true;
    }
  }
}
