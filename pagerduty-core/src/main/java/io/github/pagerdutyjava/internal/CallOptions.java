package io.github.pagerdutyjava.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a request may ask for by a tag.
 *
 * @param from the e-mail address of the person who acts, or null
 * @param deadline how long the whole call may take, or null for that of the retry policy
 */
public record CallOptions(@Nullable String from, @Nullable Duration deadline) {

  /** What holds without a tag. */
  public static final CallOptions DEFAULTS = new CallOptions(null, null);

  /** Returns a copy with this acting person. */
  public CallOptions withFrom(String email) {
    return new CallOptions(email, deadline);
  }

  /** Returns a copy with this deadline. */
  public CallOptions withDeadline(Duration whole) {
    return new CallOptions(from, whole);
  }

  /** Returns the deadline, and not whose address it is. */
  @Override
  public String toString() {
    return "CallOptions[deadline=" + deadline + "]";
  }
}
