package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What shall change in an event; immutable, every method returns a copy. What is not set stays as
 * it is. Of an event that has begun to count, PagerDuty changes {@link #effectiveUntil} only.
 *
 * <pre>{@code
 * events.update(eventId, new RotationEventUpdate().effectiveUntil(endOfQuarter));
 * }</pre>
 */
public final class RotationEventUpdate extends Body<RotationEventUpdate> {

  /** Makes an update that changes nothing. */
  public RotationEventUpdate() {
    this(Map.of());
  }

  private RotationEventUpdate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected RotationEventUpdate copy(Map<String, @Nullable Object> fields) {
    return new RotationEventUpdate(fields);
  }

  /** Returns a copy that gives it this name. */
  public RotationEventUpdate name(String name) {
    return with("name", Arguments.notBlank("name", name));
  }

  /**
   * Returns a copy that lets it first begin at this time.
   *
   * @throws IllegalArgumentException if the zone is an offset from UTC and no place
   */
  public RotationEventUpdate startTime(ZonedDateTime start) {
    return with("start_time", EventTimes.of("start", start));
  }

  /**
   * Returns a copy that lets it first end at this time.
   *
   * @throws IllegalArgumentException if the zone is an offset from UTC and no place
   */
  public RotationEventUpdate endTime(ZonedDateTime end) {
    return with("end_time", EventTimes.of("end", end));
  }

  /** Returns a copy that lets it count from this moment on. */
  public RotationEventUpdate effectiveSince(Instant since) {
    return with("effective_since", since);
  }

  /** Returns a copy that lets it count until this moment. */
  public RotationEventUpdate effectiveUntil(Instant until) {
    return with("effective_until", until);
  }

  /** Returns a copy that lets it count for ever. */
  public RotationEventUpdate clearEffectiveUntil() {
    return cleared("effective_until");
  }

  /**
   * Returns a copy that lets it repeat by these rules of RFC 5545.
   *
   * @throws IllegalArgumentException if not exactly one of them is an {@code RRULE}
   */
  public RotationEventUpdate recurrence(String... recurrence) {
    return withAll("recurrence", (Object[]) EventTimes.recurrence(recurrence));
  }

  /** Returns a copy that says who is on call then. */
  public RotationEventUpdate assignmentStrategy(NewRotationStrategy strategy) {
    return with("assignment_strategy", Arguments.value("strategy", strategy));
  }
}
