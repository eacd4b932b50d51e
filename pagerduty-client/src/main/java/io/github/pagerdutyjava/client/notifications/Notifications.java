package io.github.pagerdutyjava.client.notifications;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import java.time.Instant;

/**
 * How PagerDuty told people of incidents: {@code GET /notifications}, OAuth scope {@code
 * users:notifications.read}.
 *
 * <pre>{@code
 * for (Notification told : client.notifications().between(monday, sunday)) {
 *   System.out.println(told.startedAt() + " " + told.type() + " " + told.address());
 * }
 * }</pre>
 */
public final class Notifications {

  private final NotificationsApi api;

  @Internal
  public Notifications(Connection connection) {
    this.api = connection.api(NotificationsApi.class);
  }

  /**
   * Returns the notifications that were sent at or after {@code since} and before {@code until},
   * both widened to whole seconds, the latest first: {@code GET /notifications}, OAuth scope {@code
   * users:notifications.read}. PagerDuty answers for less than three months, so a longer range is
   * read in parts, and one with many notifications too: the list is complete. More than 10,000 of
   * one second throw an {@link io.github.pagerdutyjava.IncompleteListException}.
   *
   * @throws IllegalArgumentException if {@code since} is after {@code until}
   */
  public NotificationQuery between(Instant since, Instant until) {
    return new NotificationQuery(
        ListState.of(
                ListOperation.of("/notifications", api::list, Notification::id)
                    .inParts(Notification::startedAt))
            .between(requireNonNull(since, "since"), requireNonNull(until, "until")));
  }
}
