package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A range of time in seconds since 1970: the start belongs to it, the end does not. */
record Range(long since, long until) {
  private static final int MOST_MONTHS = 6;
  private static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

  /** The range of GET /incidents: one month where an end is missing, six months at most. */
  static Range limited(Query query, Clock clock) {
    String named = query.text("date_range");
    if ("all".equals(named)) {
      return ALL;
    }
    if (named != null) {
      throw Refusal.range("date_range can only be all");
    }
    Instant since = Times.read(query, "since");
    Instant until = Times.read(query, "until");
    if (until == null) {
      until = since == null ? afterNow(clock) : months(since, 1);
    }
    if (since == null) {
      since = months(until, -1);
    }
    if (months(until, -MOST_MONTHS).isAfter(since)) {
      throw Refusal.range("since and until may be " + MOST_MONTHS + " months apart at most");
    }
    return of(since, until);
  }

  /** What is written in this second is read back at once. */
  private static Instant afterNow(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
  }

  /** The range of the lists that show everything where an end is missing. */
  static Range open(@Nullable Instant since, @Nullable Instant until) {
    return of(since == null ? Instant.MIN : since, until == null ? Instant.MAX : until);
  }

  private static Range of(Instant since, Instant until) {
    if (until.isBefore(since)) {
      throw Refusal.range("until must not be before since");
    }
    return new Range(ceiling(since), ceiling(until));
  }

  /** An incident of second 7 was created before 7.5 s, so a range from there does not have it. */
  private static long ceiling(Instant instant) {
    return instant.getNano() > 0 ? instant.getEpochSecond() + 1 : instant.getEpochSecond();
  }

  private static Instant months(Instant instant, int months) {
    return instant.atZone(ZoneOffset.UTC).plusMonths(months).toInstant();
  }
}
