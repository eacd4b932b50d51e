package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.subscriptions.Subscribable;
import io.github.pagerdutyjava.client.subscriptions.Subscriber;
import java.util.List;

/** The operations of subscriptions, from both of their ends. */
final class SubscriptionOperations {

  private static final Subscribable[] BOTH = {
    Subscribable.incident("P1"), Subscribable.businessService("P2")
  };

  private static final Subscriber[] WHO = {Subscriber.user("U1"), Subscriber.team("T1")};

  static final List<Operation> ALL =
      List.of(
          operation(
              "getUserNotificationSubscriptions", client -> client.users().subscriptions("P1")),
          operation(
              "createUserNotificationSubscriptions",
              client -> client.users().subscriptions("P1").subscribe(BOTH)),
          operation(
              "unsubscribeUserNotificationSubscriptions",
              client -> client.users().subscriptions("P1").unsubscribe(BOTH)),
          operation(
              "getTeamNotificationSubscriptions", client -> client.teams().subscriptions("P1")),
          operation(
              "createTeamNotificationSubscriptions",
              client -> client.teams().subscriptions("P1").subscribe(BOTH)),
          operation(
              "removeTeamNotificationSubscriptions",
              client -> client.teams().subscriptions("P1").unsubscribe(BOTH)),
          operation(
              "getIncidentNotificationSubscribers", client -> client.incidents().subscribers("P1")),
          operation(
              "createIncidentNotificationSubscribers",
              client -> client.incidents().subscribers("P1").subscribe(WHO)),
          operation(
              "removeIncidentNotificationSubscribers",
              client -> client.incidents().subscribers("P1").unsubscribe(WHO)));

  private SubscriptionOperations() {}
}
