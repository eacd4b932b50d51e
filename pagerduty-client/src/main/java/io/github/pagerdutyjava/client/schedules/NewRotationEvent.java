package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time that shall repeat, and who shall be on call then; immutable, every method returns a copy.
 *
 * <pre>{@code
 * ZonedDateTime monday = ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));
 * NewRotationEvent.of(
 *     "Weekly",
 *     monday,
 *     monday.plusWeeks(1),
 *     NewRotationStrategy.rotating(1, user("PEYSGVF"), user("PXPGF42")),
 *     "RRULE:FREQ=WEEKLY");
 * }</pre>
 */
public final class NewRotationEvent extends Body<NewRotationEvent> {

  private NewRotationEvent(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns an event of this name that counts from its first start on.
   *
   * @param start when it first begins
   * @param end when it first ends
   * @param recurrence how it repeats, by RFC 5545: exactly one {@code RRULE:…}, and any number of
   *     {@code EXDATE} and {@code RDATE}
   * @throws IllegalArgumentException if it does not end after its start, the rules are others, or a
   *     zone is an offset from UTC and no place
   */
  public static NewRotationEvent of(
      String name,
      ZonedDateTime start,
      ZonedDateTime end,
      NewRotationStrategy strategy,
      String... recurrence) {
    NewRotationEvent event =
        new NewRotationEvent(Map.of())
            .with("name", Arguments.notBlank("name", name))
            .with("start_time", EventTimes.of("start", start))
            .with("end_time", EventTimes.of("end", end));
    Spans.requireLength(start.toInstant(), end.toInstant());
    return event
        .effectiveSince(start.toInstant())
        .with("assignment_strategy", Arguments.value("strategy", strategy))
        .withAll("recurrence", (Object[]) EventTimes.recurrence(recurrence));
  }

  @Override
  protected NewRotationEvent copy(Map<String, @Nullable Object> fields) {
    return new NewRotationEvent(fields);
  }

  /** Returns a copy that counts from this moment on; PagerDuty takes a past one for now. */
  public NewRotationEvent effectiveSince(Instant since) {
    return with("effective_since", since);
  }

  /** Returns a copy that counts until this moment; without it, it counts for ever. */
  public NewRotationEvent effectiveUntil(Instant until) {
    return with("effective_until", until);
  }
}
