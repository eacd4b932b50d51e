package io.github.pagerdutyjava.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * A release of a service, which PagerDuty knows as a change event.
 *
 * @param finished in seconds since 1970
 * @param sent what a change event said; null when it is of the demo account
 */
record Deployment(int index, long finished, int service, @Nullable Change sent) {

  /** What the sender of a change event wrote. */
  record Change(
      String summary,
      @Nullable String source,
      @Nullable Object links,
      @Nullable Object images,
      @Nullable Object details) {}
}
