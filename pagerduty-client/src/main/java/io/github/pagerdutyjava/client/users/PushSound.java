package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sound of a push notification.
 *
 * @param type what it is for, for example {@code alert_high_urgency}
 * @param file the sound
 * @param extra what else PagerDuty sent
 */
public record PushSound(@Nullable String type, @Nullable String file, Map<String, Object> extra) {

  @Internal
  public PushSound {}
}
