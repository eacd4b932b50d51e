package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pagerdutyjava.RateLimitException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A {@code Retry-After} date is read against the {@code Date} of the answer, not this machine's
 * clock; one that is past counts as none.
 */
class F14_RetryAfterDateTest extends WireTest {

  @ParameterizedTest
  @ValueSource(longs = {-3600, 0, 3600})
  void isMeasuredAgainstTheClockOfTheServer(long skew) {
    Instant serverNow = VirtualTime.START.plusSeconds(skew);
    RawServer server =
        serving(
            Reply.status(
                503, "Date: " + http(serverNow), "Retry-After: " + http(serverNow.plusSeconds(10))),
            Reply.ok());

    get(to(server)).close();

    assertThat(time.sleptMillis()).containsExactly(10_125L);
  }

  @Test
  void isMeasuredAgainstOurClockWhereTheServerShowsNone() {
    Instant until = VirtualTime.START.plusSeconds(10);
    RawServer server = serving(Reply.status(503, "Retry-After: " + http(until)), Reply.ok());

    get(to(server)).close();

    assertThat(time.sleptMillis()).containsExactly(10_125L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT0S", "P-400D"})
  void inThePastIsNoHint(Duration ago) {
    Instant until = VirtualTime.START.plus(ago);
    RawServer server = serving(Reply.status(503, "Retry-After: " + http(until)), Reply.ok());

    get(to(server)).close();

    assertThat(time.sleptMillis()).containsExactly(250L);
  }

  @Test
  void tooFarToCountIsTooLongAWait() {
    RawServer server =
        serving(Reply.status(429, "Retry-After: Fri, 31 Dec 999999999 23:59:59 GMT"), Reply.ok());

    RateLimitException e =
        catchThrowableOfType(RateLimitException.class, () -> get(to(server)).close());

    assertThat(e.retryAfter()).contains(Duration.ofSeconds(999_999_999_999L));
    assertThat(time.sleptMillis()).isEmpty();
  }

  private static String http(Instant instant) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
  }
}
