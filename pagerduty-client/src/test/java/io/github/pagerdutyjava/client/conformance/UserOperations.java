package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.users.UserInclude;
import java.util.EnumSet;
import java.util.List;

/** The operations of users. */
final class UserOperations {

  /** A list cannot include the addresses of calendars. */
  private static final UserInclude[] INCLUDED =
      EnumSet.complementOf(EnumSet.of(UserInclude.CALENDAR_URLS)).toArray(UserInclude[]::new);

  static final List<Operation> ALL =
      List.of(
          operation(
              "listUsers",
              client -> client.users().query("ada").teamIds("T1", "T2").include(INCLUDED)),
          operation("getUser", client -> client.users().get("P1", UserInclude.values())),
          operation("getCurrentUser", client -> client.users().me(UserInclude.values())));

  private UserOperations() {}
}
