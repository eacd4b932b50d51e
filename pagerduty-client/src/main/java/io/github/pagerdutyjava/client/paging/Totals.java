package io.github.pagerdutyjava.client.paging;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** PagerDuty's own count of a list, when one request can ask for it. */
final class Totals {

  private Totals() {}

  static OptionalLong ask(ListState<?> state) {
    OptionalLong own = alone(state);
    ListState<?> rest = state.rest();
    if (rest == null || own.isEmpty()) {
      return own;
    }
    OptionalLong more = ask(rest);
    return more.isEmpty() ? more : OptionalLong.of(own.getAsLong() + more.getAsLong());
  }

  private static OptionalLong alone(ListState<?> state) {
    return switch (state.operation().style()) {
      case CURSOR, CURSOR_WINDOWS, PARTS, WHOLE -> OptionalLong.empty();
      case OFFSET, DETECTED -> total(count(state, state.filters()));
      case OLDEST_FIRST, NEWEST_FIRST -> timed(state);
    };
  }

  private static OptionalLong timed(ListState<?> state) {
    if (state.isEmptyRange()) {
      return OptionalLong.of(0);
    }
    TimeRange range = TimeRange.of(state.since(), state.until());
    Long from = range.from();
    Long to = range.to();
    if (state.operation().style() == ListOperation.Style.NEWEST_FIRST) {
      return total(count(state, Timeline.ends(state.filters(), from, to)));
    }
    if (from == null) {
      return to == null
          ? total(count(state, state.filters().with("date_range", "all")))
          : OptionalLong.empty();
    }
    return windowed(state, from, to);
  }

  /** A range of more than half a year cannot be counted at once. */
  private static OptionalLong windowed(ListState<?> state, long from, @Nullable Long to) {
    long until = to == null ? from + TimedRequests.WINDOW : to;
    if (until - from > TimedRequests.WINDOW) {
      return OptionalLong.empty();
    }
    ListAnswer<?> answer = count(state, Timeline.ends(state.filters(), from, until));
    boolean whole =
        to != null || (answer.serverTime() != null && answer.serverTime().getEpochSecond() < until);
    return whole ? total(answer) : OptionalLong.empty();
  }

  private static ListAnswer<?> count(ListState<?> state, Parameters range) {
    return state.operation().fetch(range.with("limit", 1).with("offset", 0).with("total", true));
  }

  private static OptionalLong total(ListAnswer<?> answer) {
    Long total = answer.total();
    return total == null ? OptionalLong.empty() : OptionalLong.of(total);
  }
}
