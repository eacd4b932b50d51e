package io.github.pagerdutyjava.client.paging;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A direction in time. Walks count in ticks, which are seconds that grow in the order of the list:
 * epoch seconds oldest first, and their negatives newest first. So the same rules read both.
 */
enum Timeline {
  /** {@code since} is the near end. A server that takes it exclusively may hide its second. */
  OLDEST_FIRST(1) {
    @Override
    long tick(Instant time) {
      return time.getEpochSecond();
    }

    @Override
    Parameters range(Parameters to, @Nullable Long near, @Nullable Long far) {
      return ends(to, near, far);
    }

    @Override
    Instant second(long tick) {
      return Instant.ofEpochSecond(tick);
    }
  },

  /**
   * {@code until} is the near end. It is asked one second later than the tick, so that this second
   * is shown whole even by a server that takes it exclusively, which can show a second more.
   */
  NEWEST_FIRST(2) {
    @Override
    long tick(Instant time) {
      return -time.getEpochSecond();
    }

    @Override
    Parameters range(Parameters to, @Nullable Long near, @Nullable Long far) {
      return ends(to, far == null ? null : 1 - far, near == null ? null : 1 - near);
    }

    @Override
    Instant second(long tick) {
      return Instant.ofEpochSecond(-tick);
    }
  };

  private final int margin;

  Timeline(int margin) {
    this.margin = margin;
  }

  abstract long tick(Instant time);

  abstract Instant second(long tick);

  /** Adds both ends to the parameters; an absent one is not sent. */
  abstract Parameters range(Parameters to, @Nullable Long near, @Nullable Long far);

  /** Orders times as the list does. */
  Comparator<Instant> order() {
    return this == OLDEST_FIRST ? Comparator.naturalOrder() : Comparator.reverseOrder();
  }

  Checkpoint.Kind kind() {
    return this == OLDEST_FIRST ? Checkpoint.Kind.OLDEST_FIRST : Checkpoint.Kind.NEWEST_FIRST;
  }

  /**
   * Returns a far end that shows all of this tick, whether the server takes it exclusively or not.
   */
  long beyond(long tick) {
    return tick + margin;
  }

  static Parameters ends(Parameters to, @Nullable Long since, @Nullable Long until) {
    Parameters result = since == null ? to : to.with("since", text(since));
    return until == null ? result : result.with("until", text(until));
  }

  private static String text(long epochSecond) {
    return Instant.ofEpochSecond(epochSecond).toString();
  }
}
