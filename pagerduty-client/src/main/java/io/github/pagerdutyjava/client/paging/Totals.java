package io.github.pagerdutyjava.client.paging;

import java.util.OptionalLong;

/** PagerDuty's own count of a list. */
final class Totals {

  private Totals() {}

  static <T> OptionalLong ask(ListState<T> state) {
    Parameters ask = state.filters().with("limit", 1).with("offset", 0).with("total", true);
    Long total = state.operation().fetch(ask).total();
    return total == null ? OptionalLong.empty() : OptionalLong.of(total);
  }
}
