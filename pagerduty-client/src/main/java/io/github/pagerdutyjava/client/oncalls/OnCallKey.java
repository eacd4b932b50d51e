package io.github.pagerdutyjava.client.oncalls;

import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What tells one on-call from another, since they have no id. Names are no part of it, so that it
 * stays the same from page to page.
 */
record OnCallKey(
    @Nullable String policy,
    @Nullable Integer level,
    @Nullable String user,
    @Nullable String schedule,
    @Nullable Instant start,
    @Nullable Instant end) {

  static OnCallKey of(OnCall onCall) {
    return new OnCallKey(
        id(onCall.escalationPolicy()),
        onCall.escalationLevel(),
        id(onCall.user()),
        id(onCall.schedule()),
        onCall.start(),
        onCall.end());
  }

  private static @Nullable String id(@Nullable Resource resource) {
    return resource == null ? null : resource.id();
  }
}
