package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Assignment;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.client.logentries.LogEntry;
import io.github.pagerdutyjava.client.model.Reference;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.priorities.Priority;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Reads from an incident what the programs show of it. */
final class IncidentReader {

  private static final Comparator<Assignment> BY_TIME =
      Comparator.comparing(Assignment::at, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final PagerDutyClient client;

  IncidentReader(PagerDutyClient client) {
    this.client = client;
  }

  /** Returns the incident as a row; asks for the resolve log entry if nothing else says when. */
  IncidentRow row(Incident incident) {
    String rawStatus = raw(incident.status(), incident, "status");
    return new IncidentRow(
        incident.incidentNumber(),
        incident.id(),
        incident.title(),
        status(incident.status(), rawStatus),
        rawStatus,
        raw(incident.urgency(), incident, "urgency"),
        priority(incident.priority()),
        id(incident.service()),
        incident.createdAt(),
        resolvedAt(incident),
        assignee(incident),
        incident.htmlUrl());
  }

  /** Returns what PagerDuty said, also when this version of the SDK does not know the value. */
  private static @Nullable String raw(@Nullable Enum<?> value, Incident incident, String name) {
    Object unknown = incident.extra().get(name);
    if (unknown != null) {
      return unknown.toString();
    }
    return value == null ? null : value.toString();
  }

  private static @Nullable String status(@Nullable IncidentStatus status, @Nullable String raw) {
    if (status == null) {
      return raw;
    }
    return switch (status) {
      case TRIGGERED -> "TODO";
      case ACKNOWLEDGED -> "IN_PROGRESS";
      case RESOLVED -> "DONE";
      case UNKNOWN -> raw;
    };
  }

  private static @Nullable String id(@Nullable Resource resource) {
    return resource == null ? null : resource.id();
  }

  private static @Nullable String priority(@Nullable Resource priority) {
    if (priority == null) {
      return null;
    }
    Object name = null;
    if (priority instanceof Priority whole) {
      name = whole.name();
    } else if (priority instanceof Reference reference) {
      name = reference.extra().get("name");
    }
    return name == null ? priority.summary() : name.toString();
  }

  private static @Nullable String assignee(Incident incident) {
    return incident.assignments().stream()
        .filter(assignment -> assignment.assignee() != null)
        .max(BY_TIME)
        .map(assignment -> id(assignment.assignee()))
        .orElse(null);
  }

  private @Nullable Instant resolvedAt(Incident incident) {
    if (incident.resolvedAt() != null || incident.status() != IncidentStatus.RESOLVED) {
      return incident.resolvedAt();
    }
    // A later change of an open incident's status is not its resolution.
    Instant changed = incident.lastStatusChangeAt();
    return changed != null ? changed : resolveLogEntry(incident.id());
  }

  private @Nullable Instant resolveLogEntry(String id) {
    return client.incidents().logEntries(id).stream()
        .filter(entry -> "resolve_log_entry".equals(entry.type()))
        .map(LogEntry::createdAt)
        .filter(moment -> moment != null)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
