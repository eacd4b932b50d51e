package io.github.pagerdutyjava.client.subscriptions;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user or a team in a list of those who are told of something.
 *
 * @param subscriberId the id of the user or team
 * @param subscriberType which of them it is
 * @param hasIndirectSubscription whether it is told because of something else that it subscribed to
 * @param subscribedVia what else that is
 * @param extra what else PagerDuty sent
 */
public record ListedSubscriber(
    @Nullable String subscriberId,
    @Nullable SubscriberType subscriberType,
    @Nullable Boolean hasIndirectSubscription,
    List<SubscribedVia> subscribedVia,
    Map<String, Object> extra) {

  @Internal
  public ListedSubscriber {}
}
