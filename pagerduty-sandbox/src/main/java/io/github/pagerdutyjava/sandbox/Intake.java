package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where events go in the account. */
final class Intake {
  private final Account account;
  private final EventKeys keys;
  private final Alerts alerts;
  private final Clock clock;

  Intake(Account account, EventKeys keys, Clock clock) {
    this.account = account;
    this.keys = keys;
    this.clock = clock;
    this.alerts = new Alerts(account.incidents(), clock, this::keep, this::tell);
  }

  /** What is written tells for itself. */
  private void tell(String type, Incident incident) {
    if (!account.incidents().written(incident)) {
      account.tell(type, incident);
    }
  }

  /** An incident that was written to has to be written to again. */
  private void keep(Incident after) {
    Incidents incidents = account.incidents();
    if (!incidents.written(after)) {
      incidents.change(after);
      return;
    }
    Incident now = Objects.requireNonNull(incidents.numbered(after.number()));
    Instant second = Instant.ofEpochSecond(after.lastStatusChange());
    Draft draft = new Draft(account, now, incidents.show(now), null, second);
    if (after.resolved() > 0) {
      draft.resolve(null);
    } else {
      draft.acknowledge();
    }
    draft.keep();
  }

  EventKeys keys() {
    return keys;
  }

  /** Returns the key of the alert that the event is about. */
  String alert(EventKeys.Key key, AlertEvent event) {
    return account.write(() -> alerts.take(key, event));
  }

  void change(EventKeys.Key key, @Nullable Instant time, Deployment.Change change) {
    Instant finished = time == null ? clock.instant() : time;
    account.write(() -> account.changed(finished.getEpochSecond(), key.service(), change));
  }
}
