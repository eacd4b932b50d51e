package io.github.pagerdutyjava.client.subscriptions;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a user or a team is told of an incident or a business service.
 *
 * @param subscriberId the id of the user or team
 * @param subscriberType which of them it is
 * @param subscribableId the id of the incident or business service
 * @param subscribableType which of them it is
 * @param subscribableName the name of the business service
 * @param accountId the id of the account
 * @param result what became of the wish to subscribe; null in a list
 * @param extra what else PagerDuty sent
 */
public record NotificationSubscription(
    @Nullable String subscriberId,
    @Nullable SubscriberType subscriberType,
    @Nullable String subscribableId,
    @Nullable SubscribableType subscribableType,
    @Nullable String subscribableName,
    @Nullable String accountId,
    @Nullable SubscriptionResult result,
    Map<String, Object> extra) {

  @Internal
  public NotificationSubscription {}
}
