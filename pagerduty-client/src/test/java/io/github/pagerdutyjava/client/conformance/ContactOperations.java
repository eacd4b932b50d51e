package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.model.Urgency;
import io.github.pagerdutyjava.client.users.ContactMethodType;
import io.github.pagerdutyjava.client.users.HandoffType;
import io.github.pagerdutyjava.client.users.NewContactMethod;
import io.github.pagerdutyjava.client.users.NewHandoffNotificationRule;
import io.github.pagerdutyjava.client.users.NewNotificationRule;
import io.github.pagerdutyjava.client.users.NewStatusUpdateNotificationRule;
import io.github.pagerdutyjava.client.users.NotificationRuleInclude;
import java.time.Duration;
import java.util.List;

/** The operations on how users are reached. */
final class ContactOperations {

  private static final NewContactMethod PHONE = NewContactMethod.phone("Work", 44, "2079460958");
  private static final NewContactMethod EMAIL =
      NewContactMethod.email("Work", "ada@example.com").sendShortEmail(true);
  private static final NewContactMethod PUSH =
      NewContactMethod.push("Phone", "token").sound(Urgency.HIGH, "siren").sound(Urgency.LOW, "x");
  private static final NewNotificationRule RULE =
      NewNotificationRule.of(
          Urgency.HIGH, Duration.ofMinutes(5), ContactMethodType.PUSH_NOTIFICATION, "C1");
  private static final NewHandoffNotificationRule HANDOFF =
      NewHandoffNotificationRule.of(HandoffType.OFFCALL, ContactMethodType.SMS, "C1")
          .notifyAdvance(Duration.ofHours(3));
  private static final NewStatusUpdateNotificationRule UPDATE =
      NewStatusUpdateNotificationRule.of(ContactMethodType.WHATSAPP, "C1");
  private static final NotificationRuleInclude[] INCLUDED = NotificationRuleInclude.values();

  static final List<Operation> ALL =
      List.of(
          operation("getUserContactMethods", client -> client.users().contactMethods("P1")),
          operation(
              "getUserContactMethod", client -> client.users().contactMethods("P1").get("C1")),
          operation(
                  "createUserContactMethod",
                  client -> client.users().contactMethods("P1").create(PHONE))
              .alsoSends(client -> client.users().contactMethods("P1").create(EMAIL))
              .alsoSends(client -> client.users().contactMethods("P1").create(PUSH)),
          operation(
                  "updateUserContactMethod",
                  client -> client.users().contactMethods("P1").update("C1", PHONE))
              .alsoSends(client -> client.users().contactMethods("P1").update("C1", EMAIL))
              .alsoSends(client -> client.users().contactMethods("P1").update("C1", PUSH)),
          action(
              "deleteUserContactMethod",
              client -> client.users().contactMethods("P1").delete("C1")),
          operation(
              "getUserNotificationRules",
              client ->
                  client.users().notificationRules("P1").urgency(Urgency.LOW).include(INCLUDED)),
          operation(
              "getUserNotificationRule",
              client -> client.users().notificationRules("P1").get("R1", INCLUDED)),
          operation(
              "createUserNotificationRule",
              client -> client.users().notificationRules("P1").create(RULE)),
          operation(
              "updateUserNotificationRule",
              client -> client.users().notificationRules("P1").update("R1", RULE)),
          action(
              "deleteUserNotificationRule",
              client -> client.users().notificationRules("P1").delete("R1")),
          operation(
              "getUserHandoffNotificationRules",
              client -> client.users().handoffNotificationRules("P1")),
          operation(
              "getUserHandoffNotifiactionRule",
              client -> client.users().handoffNotificationRules("P1").get("R1")),
          operation(
              "createUserHandoffNotificationRule",
              client -> client.users().handoffNotificationRules("P1").create(HANDOFF)),
          operation(
              "updateUserHandoffNotification",
              client -> client.users().handoffNotificationRules("P1").update("R1", HANDOFF)),
          action(
              "deleteUserHandoffNotificationRule",
              client -> client.users().handoffNotificationRules("P1").delete("R1")),
          operation(
              "getUserStatusUpdateNotificationRules",
              client -> client.users().statusUpdateNotificationRules("P1").include(INCLUDED)),
          operation(
              "getUserStatusUpdateNotificationRule",
              client -> client.users().statusUpdateNotificationRules("P1").get("R1", INCLUDED)),
          operation(
              "createUserStatusUpdateNotificationRule",
              client -> client.users().statusUpdateNotificationRules("P1").create(UPDATE)),
          operation(
              "updateUserStatusUpdateNotificationRule",
              client -> client.users().statusUpdateNotificationRules("P1").update("R1", UPDATE)),
          action(
              "deleteUserStatusUpdateNotificationRule",
              client -> client.users().statusUpdateNotificationRules("P1").delete("R1")));

  private ContactOperations() {}
}
