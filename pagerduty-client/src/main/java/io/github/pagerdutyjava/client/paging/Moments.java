package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Checks the ends of a range of time before anything is sent. */
@Internal
public final class Moments {

  private Moments() {}

  /**
   * Checks that the range does not end before it starts; an end that is null is open.
   *
   * @throws IllegalArgumentException if {@code since} is after {@code until}
   */
  public static void requireOrder(@Nullable Instant since, @Nullable Instant until) {
    if (since != null && until != null && since.isAfter(until)) {
      throw new IllegalArgumentException("since: " + since + " is after until " + until);
    }
  }
}
