package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where events go in the account. */
final class Intake {
  private final Account account;
  private final EventKeys keys;
  private final Alerts alerts;
  private final Clock clock;

  Intake(Account account, EventKeys keys, Clock clock, Webhooks webhooks) {
    this.account = account;
    this.keys = keys;
    this.clock = clock;
    this.alerts =
        new Alerts(
            account.incidents(),
            clock,
            (type, incident) ->
                webhooks.send(type, () -> WebhookBody.of(account.incidents(), incident)));
  }

  EventKeys keys() {
    return keys;
  }

  /** Returns the key of the alert that the event is about. */
  String alert(EventKeys.Key key, AlertEvent event) {
    return alerts.take(key, event);
  }

  void change(EventKeys.Key key, @Nullable Instant time, Deployment.Change change) {
    Instant finished = time == null ? clock.instant() : time;
    account.changed(finished.getEpochSecond(), key.service(), change);
  }
}
