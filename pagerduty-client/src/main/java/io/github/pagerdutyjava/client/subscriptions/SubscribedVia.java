package io.github.pagerdutyjava.client.subscriptions;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber subscribed to and is therefore told of something else, too.
 *
 * @param id the id
 * @param type what it is, for example {@code business_service}
 * @param name what it is, by another name that PagerDuty has for it
 * @param extra what else PagerDuty sent
 */
public record SubscribedVia(
    @Nullable String id, @Nullable String type, @Nullable String name, Map<String, Object> extra) {

  @Internal
  public SubscribedVia {}
}
