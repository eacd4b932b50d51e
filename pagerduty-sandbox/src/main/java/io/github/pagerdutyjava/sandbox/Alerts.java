package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts are open, and what events do to them: the same key joins an open alert, and an event
 * about none that is open does nothing, as long as it does not trigger.
 */
final class Alerts {
  private final Incidents incidents;
  private final Clock clock;
  private final Consumer<Incident> change;
  private final BiConsumer<String, Incident> told;
  private final Dice dice = new Dice(3);
  private final Map<Name, Incident> open = new HashMap<>();

  /**
   * @param change keeps what became of an incident
   * @param told gets the type of what happened, and the incident after it
   */
  Alerts(
      Incidents incidents,
      Clock clock,
      Consumer<Incident> change,
      BiConsumer<String, Incident> told) {
    this.incidents = incidents;
    this.clock = clock;
    this.change = change;
    this.told = told;
  }

  /** Does what the event says, and returns the key of its alert. */
  synchronized String take(EventKeys.Key sender, AlertEvent event) {
    String key = event.key();
    if (key == null || key.isBlank()) {
      key = new UUID(dice.next(), dice.next()).toString().replace("-", "");
    }
    Name name = new Name(sender.text(), key);
    Incident before = current(open.get(name));
    if (before != null) {
      join(name, before, event.action());
    } else if (event.action().equals(AlertEvent.TRIGGER)) {
      trigger(name, sender, new Alert(key, event.summary(), event.severity(), event.details()));
    }
    return key;
  }

  /** What was done through the REST API counts too. */
  private @Nullable Incident current(@Nullable Incident known) {
    Incident now = known == null ? null : incidents.numbered(known.number());
    return now == null || now.resolved() > 0 ? null : now;
  }

  /** A trigger of an open alert changes nothing, nor does a second acknowledgement. */
  private void join(Name name, Incident before, String action) {
    if (action.equals(AlertEvent.RESOLVE)) {
      resolve(name, before);
    } else if (action.equals(AlertEvent.ACKNOWLEDGE) && before.acknowledged() == 0) {
      acknowledge(name, before);
    }
  }

  private void trigger(Name name, EventKeys.Key sender, Alert alert) {
    Incident raised = incidents.raise(clock.instant().getEpochSecond(), sender.service(), alert);
    open.put(name, raised);
    told.accept("incident.triggered", raised);
  }

  private void acknowledge(Name name, Incident before) {
    Incident after = before.acknowledgedAt(now(before));
    open.put(name, after);
    change("incident.acknowledged", after);
  }

  private void resolve(Name name, Incident before) {
    open.remove(name);
    change("incident.resolved", before.resolvedAt(now(before)));
  }

  private void change(String type, Incident after) {
    change.accept(after);
    told.accept(type, after);
  }

  /** Nothing happens to an incident before what happened to it last, whatever the clock says. */
  private long now(Incident before) {
    return Math.max(clock.instant().getEpochSecond(), before.lastStatusChange());
  }

  private record Name(String sender, String key) {}
}
