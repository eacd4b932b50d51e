package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.subscriptions.Subscribable;
import java.util.List;

/** The operations of users' and teams' subscriptions. */
final class SubscriptionOperations {

  private static final Subscribable[] BOTH = {
    Subscribable.incident("P1"), Subscribable.businessService("P2")
  };

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
              client -> client.teams().subscriptions("P1").unsubscribe(BOTH)));

  private SubscriptionOperations() {}
}
