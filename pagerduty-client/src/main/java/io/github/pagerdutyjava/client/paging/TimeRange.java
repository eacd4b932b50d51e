package io.github.pagerdutyjava.client.paging;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The half-open range of a query in whole epoch seconds.
 *
 * @param from the first second; null for the beginning of the list
 * @param to the second after the last; null for PagerDuty's now
 */
record TimeRange(@Nullable Long from, @Nullable Long to) {

  /** Nothing in PagerDuty is as old as this, so an earlier start is no start at all. */
  private static final long DAWN = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

  /** Later times have no four-digit year. */
  private static final long DUSK = Instant.parse("9999-01-01T00:00:00Z").getEpochSecond();

  /** What has happened is not later than PagerDuty's clock, even if that is a day slow. */
  private static final long MARGIN = Duration.ofDays(1).toSeconds();

  static TimeRange of(@Nullable Instant since, @Nullable Instant until) {
    return new TimeRange(since == null ? null : from(since), until == null ? null : ceil(until));
  }

  private static @Nullable Long from(Instant since) {
    return since.getEpochSecond() < DAWN ? null : Math.min(DUSK, since.getEpochSecond());
  }

  private static Long ceil(Instant until) {
    long up = until.getNano() == 0 ? until.getEpochSecond() : until.getEpochSecond() + 1;
    return Math.max(DAWN, Math.min(DUSK, up));
  }

  /**
   * Returns the range that ends at the server's clock when it has no end. A {@code Date} header is
   * cut to the second, so what exists already may be as young as the second that it names.
   */
  <T> TimeRange endedBy(ListAnswer<T> answer, ListOperation<T> operation) {
    if (to != null) {
      return this;
    }
    Instant now = answer.serverTime();
    if (now == null) {
      throw operation.incomplete(
          "the answer has no Date header, so where the list ends is unknown; set until");
    }
    return new TimeRange(from, now.getEpochSecond() + 1);
  }

  /** Returns the end, or an earlier one after which nothing can have happened yet. */
  static long happened(long end, ListAnswer<?> answer) {
    Instant now = answer.serverTime();
    return now == null ? end : Math.min(end, now.getEpochSecond() + MARGIN);
  }

  long end() {
    return to == null ? DUSK : to;
  }

  long start() {
    return from == null ? DAWN : from;
  }

  boolean contains(Instant time) {
    long second = time.getEpochSecond();
    return (from == null || second >= from) && (to == null || second < to);
  }
}
