package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of an incident that depend on its status. */
final class IncidentParts {
  private final Incidents incidents;
  private final Incident incident;
  private final Incident.Status status;
  private final int alerts;

  IncidentParts(Incidents incidents, Incident incident) {
    this.incidents = incidents;
    this.incident = incident;
    this.status = incident.status();
    Dice dice = incidents.dice(incident);
    int usual = dice.chance(0.12) ? 0 : Math.max(1, (int) dice.skewed(1.2, 0.7));
    this.alerts = incident.alert() == null ? usual : 1;
  }

  /** Returns how many alerts it has: none when a person raised it. */
  int alerts() {
    return alerts;
  }

  private boolean open() {
    return status != Incident.Status.RESOLVED;
  }

  static Instant at(long seconds) {
    return Instant.ofEpochSecond(seconds);
  }

  List<Entity> assignments() {
    return open()
        ? List.of(
            new Entity()
                .with("at", at(incident.created()))
                .with("assignee", incidents.responder(incident)))
        : List.of();
  }

  List<Entity> acknowledgements() {
    return status == Incident.Status.ACKNOWLEDGED
        ? List.of(
            new Entity().with("at", at(incident.acknowledged())).with("acknowledger", changedBy()))
        : List.of();
  }

  Entity firstTrigger() {
    return LogEntries.reference(incident, LogEntryKind.TRIGGER);
  }

  Entity alertCounts() {
    return new Entity()
        .with("all", alerts)
        .with("triggered", open() ? alerts : 0)
        .with("resolved", open() ? 0 : alerts);
  }

  List<Entity> pendingActions(long afterSeconds) {
    return switch (status) {
      case TRIGGERED -> List.of(action("escalate", incident.created() + afterSeconds));
      case ACKNOWLEDGED -> List.of(action("unacknowledge", incident.acknowledged() + afterSeconds));
      case RESOLVED -> List.of();
    };
  }

  private static Entity action(String type, long seconds) {
    return new Entity().with("type", type).with("at", at(seconds));
  }

  @Nullable Entity alertGrouping() {
    return alerts < 2
        ? null
        : new Entity()
            .with("grouping_type", "advanced")
            .with("started_at", at(incident.created()))
            .with("ended_at", open() ? null : at(incident.resolved()))
            .with("alert_grouping_active", open());
  }

  /** Returns whose doing the status is: an unattended incident is resolved by its own service. */
  Entity changedBy() {
    return incident.attended()
        ? incidents.responder(incident)
        : incidents.service(incident).reference();
  }

  @Nullable Entity priority(List<Entity> priorities) {
    return incident.priority() < 0 ? null : priorities.get(incident.priority()).reference();
  }

  /** Every fiftieth was merged into the one before it. */
  @Nullable Entity resolveReason() {
    Incident before = incidents.numbered(incident.number() - 1L);
    boolean merged = incident.number() % 50 == 0 && incident.alert() == null;
    return open() || before == null || !merged
        ? null
        : new Entity()
            .with("type", "merge_resolve_reason")
            .with("incident", incidents.reference(before));
  }

  @Nullable Entity conferenceBridge() {
    return incident.priority() != 0
        ? null
        : new Entity()
            .with("conference_number", "+1 415-555-0100,,,,4321#")
            .with("conference_url", "https://meet.example.com/" + incident.number());
  }

  /** Returns where it was noticed. */
  static String region(Incident incident) {
    return incident.number() % 2 == 0 ? "eu-west" : "us-east";
  }
}
