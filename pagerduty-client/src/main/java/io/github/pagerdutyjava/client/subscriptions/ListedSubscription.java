package io.github.pagerdutyjava.client.subscriptions;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription in a list of them.
 *
 * @param subscription who is told of what
 * @param subscribableName the name of the business service, which can be in the subscription
 *     instead
 * @param extra what else PagerDuty sent
 */
public record ListedSubscription(
    @Nullable NotificationSubscription subscription,
    @Nullable String subscribableName,
    Map<String, Object> extra) {

  @Internal
  public ListedSubscription {}
}
