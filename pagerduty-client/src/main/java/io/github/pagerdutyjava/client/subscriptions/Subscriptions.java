package io.github.pagerdutyjava.client.subscriptions;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PageSource;
import io.github.pagerdutyjava.client.paging.PagedQuery;
import java.util.List;
import java.util.function.Function;

/**
 * Of what one user or team is told: {@code GET /users/{id}/notification_subscriptions} or {@code
 * GET /teams/{id}/notification_subscriptions}, OAuth scope {@code subscribers.read}.
 *
 * <pre>{@code
 * for (ListedSubscription listed : client.users().subscriptions("PEYSGVF")) {
 *   System.out.println(listed.subscription());
 * }
 * }</pre>
 */
public final class Subscriptions extends PagedQuery<ListedSubscription, Subscriptions> {

  private final SubscriptionCalls<Subscribable> calls;

  private Subscriptions(
      ListState<ListedSubscription> state, SubscriptionCalls<Subscribable> calls) {
    super(state);
    this.calls = calls;
  }

  /** Returns those of the subscriber of this id. */
  @Internal
  public static Subscriptions of(
      String path,
      String id,
      PageSource<ListedSubscription> list,
      Function<List<Subscribable>, List<NotificationSubscription>> subscribe,
      Function<List<Subscribable>, Unsubscribed> unsubscribe) {
    return new Subscriptions(
        ListState.of(ListOperation.of(path, list, Function.identity()).ownedBy(id)),
        new SubscriptionCalls<>(subscribe, unsubscribe));
  }

  @Override
  protected Subscriptions copy(ListState<ListedSubscription> state) {
    return new Subscriptions(state, calls);
  }

  /**
   * Subscribes to these and returns what became of each: {@code POST
   * /users/{id}/notification_subscriptions} or {@code POST /teams/{id}/notification_subscriptions},
   * OAuth scope {@code subscribers.write}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public List<NotificationSubscription> subscribe(Subscribable... to) {
    return calls.subscribe().apply(Arguments.some("to", to));
  }

  /**
   * Ends the subscriptions to these and returns how many there were: {@code POST
   * /users/{id}/notification_subscriptions/unsubscribe} or {@code POST
   * /teams/{id}/notification_subscriptions/unsubscribe}, OAuth scope {@code subscribers.write}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Unsubscribed unsubscribe(Subscribable... from) {
    return calls.unsubscribe().apply(Arguments.some("from", from));
  }
}
