package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the subscribers of an incident were told.
 *
 * @param id the id
 * @param message what they were told
 * @param createdAt when
 * @param sender the user who told them
 * @param subject the subject of the e-mail
 * @param htmlMessage the e-mail itself, in HTML
 * @param extra what else PagerDuty sent
 */
public record StatusUpdate(
    String id,
    @Nullable String message,
    @Nullable Instant createdAt,
    @Nullable Resource sender,
    @Nullable String subject,
    @Nullable String htmlMessage,
    Map<String, Object> extra) {

  @Internal
  public StatusUpdate {}
}
