package io.github.pagerdutyjava.client.subscriptions;

import java.util.List;
import java.util.function.Function;

/**
 * The operations that begin and end subscriptions.
 *
 * @param <S> what is sent of each: who is told, or of what
 */
record SubscriptionCalls<S>(
    Function<List<S>, List<NotificationSubscription>> subscribe,
    Function<List<S>, Unsubscribed> unsubscribe) {}
