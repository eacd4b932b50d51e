package io.github.pagerdutyjava.examples;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An incident as the programs show it.
 *
 * @param number the number that people know it by
 * @param id the id
 * @param title the title
 * @param status TODO, IN_PROGRESS or DONE; a status that is none of PagerDuty's as it came
 * @param rawStatus the status as PagerDuty names it
 * @param urgency the urgency
 * @param priority the name of the priority
 * @param serviceId the id of the service
 * @param createdAt when it was created
 * @param resolvedAt when it was resolved
 * @param assigneeId the id of whom it was assigned to last
 * @param url where people look at it
 */
record IncidentRow(
    @Nullable Long number,
    String id,
    @Nullable String title,
    @Nullable String status,
    @Nullable String rawStatus,
    @Nullable String urgency,
    @Nullable String priority,
    @Nullable String serviceId,
    @Nullable Instant createdAt,
    @Nullable Instant resolvedAt,
    @Nullable String assigneeId,
    @Nullable String url) {

  /** Returns the whole minutes from creation to resolution, null when it is not resolved. */
  @Nullable Long leadTimeMinutes() {
    return createdAt == null || resolvedAt == null ? null : minutes(createdAt, resolvedAt);
  }

  /** Returns whether it is resolved and when is known: what the medians are made of. */
  boolean counts() {
    boolean open = "triggered".equals(rawStatus) || "acknowledged".equals(rawStatus);
    return !open && leadTimeMinutes() != null;
  }

  /** Returns the whole minutes between two moments, what is left over cut off. */
  static long minutes(Instant from, Instant to) {
    return ChronoUnit.MINUTES.between(from, to);
  }
}
