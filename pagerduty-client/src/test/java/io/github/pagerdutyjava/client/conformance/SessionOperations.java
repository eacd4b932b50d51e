package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.users.DelegationStatus;
import io.github.pagerdutyjava.client.users.DelegationType;
import io.github.pagerdutyjava.client.users.UserSessionType;
import java.util.List;

/** The operations on what users signed in to. */
@SuppressWarnings("deprecation")
final class SessionOperations {

  static final List<Operation> ALL =
      List.of(
          operation(
              "listUserDelegations",
              client ->
                  client
                      .users()
                      .oauthDelegations("P1")
                      .types(DelegationType.MOBILE)
                      .statuses(DelegationStatus.ISSUED)),
          operation("getUserDelegation", client -> client.users().oauthDelegations("P1").get("D1")),
          operation("getUserSessions", client -> client.users().sessions("P1")),
          operation(
              "getUserSession",
              client -> client.users().sessions("P1").get(UserSessionType.BROWSER, "S1")),
          action(
              "deleteUserSession",
              client -> client.users().sessions("P1").delete(UserSessionType.OAUTH, "S1")),
          action("deleteUserSessions", client -> client.users().sessions("P1").deleteAll()));

  private SessionOperations() {}
}
