package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session of a user; from November 2021 on, OAuth tokens are no longer among them.
 *
 * @param id the id, unique among the sessions of this type
 * @param type how the user signed in
 * @param userId the id of the user
 * @param createdAt when it began
 * @param summary a short text to show to people, for example the browser
 * @param extra what else PagerDuty sent
 */
public record UserSession(
    String id,
    @Nullable UserSessionType type,
    @Nullable String userId,
    @Nullable Instant createdAt,
    @Nullable String summary,
    Map<String, Object> extra) {

  @Internal
  public UserSession {}
}
