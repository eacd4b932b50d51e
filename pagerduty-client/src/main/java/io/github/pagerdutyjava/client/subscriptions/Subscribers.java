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
 * Who is told of one incident: {@code GET /incidents/{id}/status_updates/subscribers}, OAuth scope
 * {@code subscribers.read}.
 *
 * <pre>{@code
 * for (ListedSubscriber subscriber : client.incidents().subscribers("PT4KHLK")) {
 *   System.out.println(subscriber.subscriberType() + " " + subscriber.subscriberId());
 * }
 * }</pre>
 */
public final class Subscribers extends PagedQuery<ListedSubscriber, Subscribers> {

  private final SubscriptionCalls<Subscriber> calls;

  private Subscribers(ListState<ListedSubscriber> state, SubscriptionCalls<Subscriber> calls) {
    super(state);
    this.calls = calls;
  }

  /** Returns those of what has this id. */
  @Internal
  public static Subscribers of(
      String path,
      String id,
      PageSource<ListedSubscriber> list,
      Function<List<Subscriber>, List<NotificationSubscription>> subscribe,
      Function<List<Subscriber>, Unsubscribed> unsubscribe) {
    return new Subscribers(
        ListState.of(ListOperation.of(path, list, Function.identity()).ownedBy(id)),
        new SubscriptionCalls<>(subscribe, unsubscribe));
  }

  @Override
  protected Subscribers copy(ListState<ListedSubscriber> state) {
    return new Subscribers(state, calls);
  }

  /**
   * Subscribes these and returns what became of each: {@code POST
   * /incidents/{id}/status_updates/subscribers}, OAuth scope {@code subscribers.write}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public List<NotificationSubscription> subscribe(Subscriber... who) {
    return calls.subscribe().apply(Arguments.some("who", who));
  }

  /**
   * Ends the subscriptions of these and returns how many there were: {@code POST
   * /incidents/{id}/status_updates/unsubscribe}, OAuth scope {@code subscribers.write}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Unsubscribed unsubscribe(Subscriber... who) {
    return calls.unsubscribe().apply(Arguments.some("who", who));
  }
}
