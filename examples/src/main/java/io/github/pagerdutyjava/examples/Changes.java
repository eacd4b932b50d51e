package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.NotFoundException;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.logentries.LogEntry;
import io.github.pagerdutyjava.client.logentries.LogEntryInclude;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the incidents that something happened to. */
final class Changes {

  private static final Comparator<IncidentRow> BY_CREATION =
      Comparator.comparing(
              IncidentRow::createdAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
          .thenComparing(
              IncidentRow::number, Comparator.nullsFirst(Comparator.<Long>naturalOrder()));

  private final PagerDutyClient client;
  private final IncidentReader reader;

  Changes(PagerDutyClient client, IncidentReader reader) {
    this.client = client;
    this.reader = reader;
  }

  /**
   * Returns the incidents of the period, created before {@code moment}, that a log entry since then
   * names, each once and in the order of creation.
   */
  List<IncidentRow> since(Instant moment, Period period) {
    Set<String> seen = new HashSet<>();
    List<IncidentRow> rows = new ArrayList<>();
    for (LogEntry entry : client.logEntries().since(moment).include(LogEntryInclude.INCIDENTS)) {
      Resource named = entry.incident();
      if (named != null && seen.add(named.id())) {
        Incident incident = whole(named);
        if (incident != null && isIn(period, incident, moment)) {
          rows.add(reader.row(incident));
        }
      }
    }
    rows.sort(BY_CREATION);
    return rows;
  }

  /** Returns the incident as it is now, null when it is no more. */
  private @Nullable Incident whole(Resource named) {
    if (named instanceof Incident incident) {
      return incident;
    }
    try {
      return client.incidents().get(named.id());
    } catch (NotFoundException e) {
      return null;
    }
  }

  private static boolean isIn(Period period, Incident incident, Instant moment) {
    Instant created = incident.createdAt();
    Resource service = incident.service();
    boolean ofService =
        period.services().isEmpty()
            || (service != null && period.services().contains(service.id()));
    return ofService
        && created != null
        && created.isBefore(moment)
        && (period.since() == null || !created.isBefore(period.since()))
        && (period.until() == null || created.isBefore(period.until()));
  }
}
