package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.notifications.NotificationInclude;
import io.github.pagerdutyjava.client.notifications.NotificationQuery;
import io.github.pagerdutyjava.client.notifications.NotificationType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The operation of notifications. */
final class NotificationOperations {

  static final List<Operation> ALL =
      List.of(
          operation("listNotifications", client -> in(client, 2026))
              .alsoSends(
                  client ->
                      in(client, 2026)
                          .filter(NotificationType.PHONE)
                          .timeZone(ZoneId.of("America/Lima"))
                          .include(NotificationInclude.values())
                          .toList()));

  private static NotificationQuery in(PagerDutyClient client, int year) {
    return client
        .notifications()
        .between(
            Instant.parse(year + "-01-01T00:00:00Z"), Instant.parse(year + "-03-01T00:00:00Z"));
  }

  private NotificationOperations() {}
}
