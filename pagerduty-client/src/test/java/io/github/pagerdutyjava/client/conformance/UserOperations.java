package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.users.NewUser;
import io.github.pagerdutyjava.client.users.UserInclude;
import io.github.pagerdutyjava.client.users.UserRole;
import java.time.ZoneId;
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
          operation("createUser", client -> client.users().create(user())),
          operation("updateUser", client -> client.users().update("P1", user())),
          action("deleteUser", client -> client.users().delete("P1")),
          operation("getUserLicense", client -> client.users().license("P1")),
          operation(
              "regenerateUserPrivateUrlKey",
              client -> client.users().regeneratePrivateUrlKey("P1")),
          operation("getCurrentUser", client -> client.users().me(UserInclude.values())));

  private static NewUser user() {
    return NewUser.of("Ada Lovelace", "ada@example.com")
        .timeZone(ZoneId.of("Europe/London"))
        .color("green")
        .role(UserRole.LIMITED_USER)
        .description("Counts")
        .jobTitle("Analyst")
        .licenseId("L1");
  }

  private UserOperations() {}
}
