package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox is to be.
 *
 * @param given the server's clock; null is the machine's
 * @param appScopes what the scoped app may ask for; null is all there is
 */
record Settings(
    int port,
    long seed,
    int requestsPerMinute,
    int eventsPerMinute,
    @Nullable Clock given,
    Duration tokenLifetime,
    @Nullable Set<String> appScopes) {

  Clock clock() {
    return given == null ? Clock.systemUTC() : given;
  }

  /** Returns the moment at which the demo accounts end. */
  Instant end() {
    return given == null
        ? Instant.now().truncatedTo(ChronoUnit.DAYS)
        : given.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
