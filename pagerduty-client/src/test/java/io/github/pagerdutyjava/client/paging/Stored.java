package io.github.pagerdutyjava.client.paging;

import java.util.Locale;

/**
 * What a simulated server stores of an item.
 *
 * @param number its serial number
 * @param millis its creation time in milliseconds since 1970
 * @param enters when it enters the filter, in milliseconds of the walk
 * @param leaves when it leaves the filter, in milliseconds of the walk
 */
record Stored(long number, long millis, long enters, long leaves) {

  static final long NEVER = Long.MAX_VALUE;

  Stored(long number, long millis) {
    this(number, millis, Long.MIN_VALUE, NEVER);
  }

  boolean isIn(long walkMillis) {
    return enters <= walkMillis && walkMillis < leaves;
  }

  boolean isInThroughout() {
    return enters == Long.MIN_VALUE && leaves == NEVER;
  }

  String id() {
    return "P" + Long.toString(number, 36).toUpperCase(Locale.ROOT);
  }
}
