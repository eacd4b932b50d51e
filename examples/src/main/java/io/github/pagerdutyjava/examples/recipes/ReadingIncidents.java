package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.client.logentries.LogEntry;
import io.github.pagerdutyjava.client.model.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reading incidents: all of them since a date, what is open now, and the story of one. */
public final class ReadingIncidents {

  private ReadingIncidents() {}

  /** Returns how many incidents of the last 30 days were urgent; every one is read. */
  public static long urgentLately(PagerDutyClient client) {
    Instant since = Instant.now().minus(30, ChronoUnit.DAYS);
    return client.incidents().since(since).urgencies(Urgency.HIGH).stream().count();
  }

  /** Returns what is open now on a team's services, whenever it began. */
  public static List<Incident> open(PagerDutyClient client, String teamId) {
    return client
        .incidents()
        .teamIds(teamId)
        .statuses(IncidentStatus.TRIGGERED, IncidentStatus.ACKNOWLEDGED)
        .toList();
  }

  /** Returns how long it took until somebody acknowledged an incident; empty if nobody did. */
  public static Optional<Duration> timeToAcknowledge(PagerDutyClient client, Incident incident) {
    return client.incidents().logEntries(incident.id()).stream()
        .filter(entry -> "acknowledge_log_entry".equals(entry.type()))
        .map(LogEntry::createdAt)
        .min(Comparator.naturalOrder())
        .map(acknowledged -> Duration.between(incident.createdAt(), acknowledged));
  }
}
